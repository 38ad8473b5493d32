import { Island } from "@/components/island";
import { RouteLine } from "@/components/route-line";
import { ShareLink } from "@/components/share/share-link";
import { termPieceId } from "@/lib/addresses/address-of";
import type { Edition } from "@/lib/edition";
import { nodeOf } from "@/lib/guide/guide";
import { termName } from "@/lib/registers/term-list";
import { type TermId, terms } from "@/lib/registers/terms";
import { sentenceCase } from "@/lib/sentence-case";
import { TermContent } from "./term-content";

/** The page of one term: the line, and everything about the term. */
export function TermView({ id, edition }: { id: TermId; edition: Edition }) {
  return (
    <div className="frame with-route pt-6 lg:pt-10">
      <RouteLine current={nodeOf(terms[id].step).stop} />
      <article className="mt-6 lg:mt-0">
        <p className="small">
          <a href="/begrippen/">Moeilijke woorden</a>
        </p>
        <TermContent id={id} edition={edition} share={<ShareLink piece={termPieceId(id)} title={sentenceCase(termName(id))} />} />
        <Island name="share-menu" props={{}} />
      </article>
    </div>
  );
}
