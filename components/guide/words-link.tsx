import type { TermId } from "@/lib/registers/terms";

/** Leads from the first words of a node to the word list at its end. */
export function WordsLink({ ids }: { ids: readonly TermId[] }) {
  if (ids.length === 0) return null;
  return (
    <p data-alone className="no-print">
      <a href="#woorden" className="nav-link">
        Moeilijke woorden op deze pagina
      </a>
    </p>
  );
}
