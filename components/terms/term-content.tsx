import type { ReactNode } from "react";
import { ActorSection } from "@/components/actor-section";
import { Doen } from "@/components/mdx/panels";
import { SourceLine } from "@/components/source-line";
import { explanationAddress, letterAddress, nodeAddress } from "@/lib/addresses/address-of";
import { explanationTitle } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";
import { sentenceCase } from "@/lib/sentence-case";

/**
 * What a term is, who deals with it, what you can do now, its other names, and where you meet it.
 * @param share what stands beside the heading
 */
export function TermContent({ id, edition, share }: { id: TermId; edition: Edition; share?: ReactNode }) {
  const { explanation, alsoCalled = [], formerly = [], inLetters = [], who, now, step, page, facts } = termOf(id);
  return (
    <>
      <div className="shared mt-1">
        <h1>{sentenceCase(termName(id))}</h1>
        {share}
      </div>
      <p className="column mt-3 text-lg">{explanation}</p>
      <NameList title="Ook wel" names={alsoCalled} />
      <NameList title="Vroeger hoorde je" names={formerly} />
      <ActorSection title="Wie gaat erover?" ids={who} />
      <div className="column mt-8">
        <Doen>
          <p className="mt-1">{now}</p>
        </Doen>
      </div>
      {inLetters.length > 0 && (
        <section aria-labelledby="brief" className="prose column mt-8">
          <h2 id="brief">Zo staat het in een brief</h2>
          {inLetters.map((phrase) => (
            <blockquote key={phrase}>„{phrase}”</blockquote>
          ))}
          <p className="small">
            Bekijk <a href={letterAddress}>meer zinnen uit brieven</a>.
          </p>
        </section>
      )}
      <section aria-labelledby="meer" className="column mt-8">
        <h2 id="meer">Waar kom je dit tegen?</h2>
        <ul className="mt-2">
          <li>
            <a href={nodeAddress(step)} className="nav-link">
              {titleOf(nodeOf(step))}
            </a>
          </li>
          <li>
            <a href={explanationAddress(page)} className="nav-link">
              {explanationTitle(page, edition)}
            </a>
          </li>
        </ul>
        <SourceLine facts={facts} />
      </section>
    </>
  );
}

function NameList({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="column mt-2">
      {title}: {names.join(", ")}.
    </p>
  );
}
