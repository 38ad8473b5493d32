import type { ReactNode } from "react";

/** A part of a page that most readers do not need: its heading stands in view, the rest behind it. On paper it is open. */
export function Fold({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <details className="fold column mt-1">
      <summary>
        <h2 id={id} className="text-base">
          {title}
        </h2>
      </summary>
      {children}
    </details>
  );
}
