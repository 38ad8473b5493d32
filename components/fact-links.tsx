import { Fragment } from "react";
import { factAnchor } from "@/lib/addresses/address-of";
import { chapterAddress, chapterOf } from "@/lib/registers/fact-chapters";
import type { FactId } from "@/lib/registers/facts";

/** The numbers of some facts, each a link to the fact on /bronnen/. */
export function FactLinks({ ids }: { ids: readonly FactId[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <a href={`${chapterAddress(chapterOf(id))}#${factAnchor(id)}`}>{id}</a>
    </Fragment>
  ));
}
