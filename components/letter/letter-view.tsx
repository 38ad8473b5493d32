import { ActorSection } from "@/components/actor-section";
import { FurtherLinks } from "@/components/further-links";
import { Island } from "@/components/island";
import { SourceLine } from "@/components/source-line";
import { lettersAddress } from "@/lib/addresses/address-of";
import type { Edition } from "@/lib/edition";
import { nodeOf } from "@/lib/guide/guide";
import { helpersAt, helpersOfAll } from "@/lib/guide/helpers-at";
import { letterSteps } from "@/lib/letters/letter-steps";
import type { LetterSlug } from "@/lib/letters/letters";
import { factsOfLetter, readLetter } from "@/lib/letters/read-letter";
import { cutsIn } from "@/lib/publish/soft-hyphens";

/** What holds for every letter that is sent. */
const always = {
  sending: [
    "Zet je naam eronder, en op papier ook je handtekening.",
    "Stuur je een brief met de post? Doe dat aangetekend, en bewaar het bewijs. Mail je? Vraag om een bevestiging.",
    "Bewaar een kopie, met de dag waarop je hem stuurde.",
  ],
  avoid: [
    "Schrijf niet meer over je kind of je gezin dan nodig is. Anderen lezen de brief ook.",
    "Schrijf wat er gebeurde, en niet wat je van iemand vindt.",
  ],
} as const;

/** The page of one letter: when to write it, the letter to fill in, and what to do with it. */
export function LetterView({ slug, edition }: { slug: LetterSlug; edition: Edition }) {
  const page = readLetter(slug);
  const { title, when, step, letter, sending, afterwards, avoid, nodes, explanation } = page;
  const node = nodeOf(nodes[0]);
  const helpers = helpersAt(node);
  return (
    <div className="frame pt-6 lg:pt-10">
      <article>
        <div className="no-print">
          <p className="small">
            <a href={`${lettersAddress}#${step}`} className="nav-link">
              Meer brieven: {letterSteps[step]}
            </a>
          </p>
          <h1 className="mt-1">{title}</h1>
          <p className="column mt-3">{when}</p>
        </div>
        <Island name="letter-form" props={{ letter, title, cuts: cutsIn(JSON.stringify(letter)) }} />
        <div className="no-print">
          <Points id="versturen" title="Zo verstuur je de brief" points={[...sending, ...always.sending]} />
          <Points id="daarna" title="Wat gebeurt er daarna?" points={afterwards} />
          <Points id="niet" title="Wat zet je er niet in?" points={[...avoid, ...always.avoid]} />
          <ActorSection
            title="Wie helpt je met deze brief?"
            ids={helpers.length > 0 ? helpers : helpersOfAll}
            language={edition.language}
          />
          <FurtherLinks node={nodes[0]} explanation={explanation} folder="bewaar wat je stuurde" edition={edition} />
          <div className="column">
            <SourceLine facts={factsOfLetter(page)} />
          </div>
        </div>
      </article>
    </div>
  );
}

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
  return (
    <section aria-labelledby={id} className="column mt-8">
      <h2 id={id}>{title}</h2>
      <ul className="bullets mt-2">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
