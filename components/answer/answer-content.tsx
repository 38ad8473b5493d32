import type { ReactNode } from "react";
import { ActorSection } from "@/components/actor-section";
import { LetterLinks } from "@/components/letter/letter-links";
import { SampleLinks } from "@/components/sample/sample-links";
import { SourceLine } from "@/components/source-line";
import { TalkLinks } from "@/components/talk/talk-links";
import { nodeAddress } from "@/lib/addresses/address-of";
import { readAnswer } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { explanationLink } from "@/lib/places/explanation-link";
import { samplesAt } from "@/lib/samples/samples";
import { filled, screen } from "@/lib/words/screen";

/**
 * An answer whole: the question, the answer, who helps, where it goes on, and what it rests on.
 * @param share what stands beside the heading
 * @param region what stands below who helps: the verband of this region, or the field to find it
 * @param children the text
 */
export function AnswerContent({
  slug,
  edition,
  share,
  region,
  children,
}: {
  slug: string;
  edition: Edition;
  share?: ReactNode;
  region?: ReactNode;
  children: ReactNode;
}) {
  const { frontmatter, facts } = readAnswer(slug, edition.day);
  const { vraag, stap, uitleg, helpt } = frontmatter;
  const words = screen("antwoord", edition.language);
  return (
    <>
      <div className="shared-page mt-1">
        <h1>{vraag}</h1>
        {share}
      </div>
      <div className="prose column mt-4">{children}</div>
      <ActorSection title={words.wie} ids={helpt} language={edition.language} />
      {region}
      <section aria-labelledby="meer" className="column mt-8">
        <h2 id="meer">{words.lezen}</h2>
        <LetterLinks node={stap} />
        <TalkLinks node={stap} />
        <SampleLinks samples={samplesAt(stap)} />
        <ul className="mt-2">
          <li>
            <a href={nodeAddress(stap)} data-guide className="nav-link">
              {filled(words.gids, { plek: titleOf(nodeOf(stap)) })}
            </a>
          </li>
          <li>
            <a href={uitleg} className="nav-link">
              {explanationLink(uitleg, edition)}
            </a>
          </li>
        </ul>
        <SourceLine facts={facts} />
      </section>
    </>
  );
}
