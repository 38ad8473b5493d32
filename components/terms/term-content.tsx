import type { ReactNode } from "react";
import { ActorSection } from "@/components/actor-section";
import { DutchLink } from "@/components/dutch-link";
import { Filled } from "@/components/filled";
import { InLanguage } from "@/components/in-language";
import { Doen } from "@/components/mdx/panels";
import { SampleLinks } from "@/components/sample/sample-links";
import { SourceLine } from "@/components/source-line";
import { explanationAddress, letterAddress } from "@/lib/addresses/address-of";
import { explanationTitle } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { nodeIn, titleOf } from "@/lib/guide/guide";
import { dutchPage, nodeLink } from "@/lib/places/translated-links";
import { termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";
import { samplesWith } from "@/lib/samples/samples";
import { sentenceCase } from "@/lib/sentence-case";
import { spoken } from "@/lib/words/language";
import { filled, screen } from "@/lib/words/screen";

/**
 * What a term is, who deals with it, what you can do now, its other names, and where you meet it. In another language also its Dutch word:
 * that is the one in the letter.
 * @param share what stands beside the heading
 */
export function TermContent({ id, edition, share }: { id: TermId; edition: Edition; share?: ReactNode }) {
  const { language } = edition;
  const { explanation, alsoCalled = [], formerly = [], who, now, step, page, facts } = termOf(id, language);
  const words = screen("begrip", language);
  const { node, language: ofNode } = nodeIn(step, language);
  return (
    <>
      <div className="shared-page mt-1">
        <h1>{sentenceCase(termName(id, language))}</h1>
        {share}
      </div>
      {language !== "nl" && (
        <p className="column mt-2">
          <Filled
            said={screen("vertaling", language).origineel}
            values={{ titel: <strong {...spoken("nl", language)}>{termName(id)}</strong> }}
          />
        </p>
      )}
      <p className="column mt-3 text-lg">{explanation}</p>
      <NameList said={words["ook-wel"]} names={alsoCalled} />
      <NameList said={words.vroeger} names={formerly} />
      <ActorSection title={words.wie} ids={who} language={language} />
      <div className="column mt-8">
        <Doen language={language}>
          <p className="mt-1">{now}</p>
        </Doen>
      </div>
      <Letters id={id} language={language} />
      <section aria-labelledby="meer" className="column mt-8">
        <h2 id="meer">{words.waar}</h2>
        {language === "nl" && <SampleLinks samples={samplesWith(id)} />}
        <ul className="mt-2">
          <li>
            <a {...nodeLink(step, language)} className="nav-link">
              <InLanguage language={ofNode} page={language}>
                {titleOf(node)}
              </InLanguage>
            </a>
          </li>
          <li>
            <DutchLink address={explanationAddress(page)} language={language}>
              {explanationTitle(page, edition)}
            </DutchLink>
          </li>
        </ul>
        <SourceLine facts={facts} language={language} />
      </section>
    </>
  );
}

/** How it stands in a letter: in Dutch, as the letter is, and what that says in the language of the page. */
function Letters({ id, language }: { id: TermId; language: string }) {
  const { inLetters: dutch = [] } = termOf(id);
  const { inLetters: told = [] } = termOf(id, language);
  if (dutch.length === 0) return null;
  const words = screen("begrip", language);
  return (
    <section aria-labelledby="brief" className="prose column mt-8">
      <h2 id="brief">{words.brief}</h2>
      {dutch.map(({ phrase, so }, index) => (
        <div key={phrase}>
          <blockquote>
            <InLanguage language="nl" page={language}>
              „{phrase}”
            </InLanguage>
            {language !== "nl" && told[index] && <span className="small block">{told[index].phrase}</span>}
          </blockquote>
          <p className="mt-1">
            <strong>{words.dus}</strong> {(told[index] ?? { so }).so}
          </p>
        </div>
      ))}
      <p className="small">
        <Filled
          said={words["meer-brieven"]}
          values={{
            zinnen: <a {...dutchPage(letterAddress, language)}>{words.zinnen}</a>,
          }}
        />
      </p>
    </section>
  );
}

function NameList({ said, names }: { said: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return <p className="column mt-2">{filled(said, { namen: names.join(", ") })}</p>;
}
