import { Fragment } from "react";
import { factAnchor } from "@/lib/addresses/address-of";
import { dutchPage } from "@/lib/places/translated-links";
import { chapterAddress, chapterOf } from "@/lib/registers/fact-chapters";
import type { FactId } from "@/lib/registers/facts";

/** The numbers of some facts, each a link to the fact on /bronnen/: facts are told in Dutch. */
export function FactLinks({ ids, language = "nl" }: { ids: readonly FactId[]; language?: string }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <a {...dutchPage(`${chapterAddress(chapterOf(id))}#${factAnchor(id)}`, language)}>{id}</a>
    </Fragment>
  ));
}
