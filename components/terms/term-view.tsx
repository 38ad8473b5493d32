import { Island } from "@/components/island";
import { RouteLine } from "@/components/route-line";
import { ShareLink } from "@/components/share/share-link";
import { Translated } from "@/components/translated";
import { termAddress, termPieceId } from "@/lib/addresses/address-of";
import { type Edition, editionIn } from "@/lib/edition";
import { nodeOf } from "@/lib/guide/guide";
import { dutchPage, languagesOfTerm } from "@/lib/places/translated-links";
import { termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import { type TermId, terms } from "@/lib/registers/terms";
import { sentenceCase } from "@/lib/sentence-case";
import { screen } from "@/lib/words/screen";
import { TermContent } from "./term-content";

/** The page of one term: the line, and everything about the term. */
export function TermView({ id, edition: page }: { id: TermId; edition: Edition }) {
  const { language } = termOf(id, page.language);
  // The pieces to send speak Dutch only.
  const isDutch = page.language === "nl";
  const share = isDutch && <ShareLink piece={termPieceId(id)} title={sentenceCase(termName(id))} />;
  return (
    <Translated address={termAddress(id)} languages={languagesOfTerm(id)} language={language} page={page.language}>
      <div className="frame with-route pt-6 lg:pt-10">
        <RouteLine current={nodeOf(terms[id].step).stop} language={language} />
        <article className="mt-6 lg:mt-0">
          <p className="small">
            <a {...dutchPage("/begrippen/", language)}>{screen("begrip", language).alle}</a>
          </p>
          <TermContent id={id} edition={editionIn(page, language)} share={share} />
          {isDutch && <Island name="share-menu" props={{}} />}
        </article>
      </div>
    </Translated>
  );
}
