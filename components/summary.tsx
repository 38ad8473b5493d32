import type { ReactNode } from "react";
import type { Section } from "@/lib/content/check";
import { InHetKort } from "./mdx/in-het-kort";

/** The answer in short, followed by what else stands on the page. */
export function Summary({ sections, children }: { sections: readonly Section[]; children: ReactNode }) {
  return (
    <>
      <InHetKort>{children}</InHetKort>
      <nav aria-label="Op deze pagina" className="no-print">
        <ul>
          {sections
            .filter(({ depth }) => depth === 2)
            .map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="nav-link">
                  {title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
