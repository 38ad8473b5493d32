import type { TermId } from "@/lib/registers/terms";
import { screen } from "@/lib/words/screen";

/** Leads from the first words of a node to the word list at its end. */
export function WordsLink({ ids, language }: { ids: readonly TermId[]; language: string }) {
  if (ids.length === 0) return null;
  return (
    <p data-alone className="no-print">
      <a href="#woorden" className="nav-link">
        {screen("woorden", language).naar}
      </a>
    </p>
  );
}
