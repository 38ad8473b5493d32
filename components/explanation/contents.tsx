import type { Section } from "@/lib/content/check";

/** What stands on the page: a fold on a phone, a list beside the text where there is room. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const shown = sections.filter(({ depth }) => depth === 2);
  return (
    <nav aria-label="Op deze pagina" className="page-contents no-print">
      <details className="fold">
        <summary>Op deze pagina ({shown.length})</summary>
        <ul>
          {shown.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="nav-link">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
