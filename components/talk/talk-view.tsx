import { FurtherLinks } from "@/components/further-links";
import { Island } from "@/components/island";
import { checkedText, SourceLine } from "@/components/source-line";
import { talkAddress, talksAddress, writtenLetterAddress } from "@/lib/addresses/address-of";
import type { Edition } from "@/lib/edition";
import { readLetter } from "@/lib/letters/read-letter";
import { actorOf } from "@/lib/registers/actor-words";
import { sentenceCase } from "@/lib/sentence-case";
import { readTalk } from "@/lib/talks/read-talk";
import type { TalkSlug } from "@/lib/talks/talks";
import { TableDrawing } from "./table-drawing";

/** The sheet for one talk: who sits there, what to bring and ask, what to say when it gets hard, and what to agree. */
export function TalkView({ slug, edition }: { slug: TalkSlug; edition: Edition }) {
  const talk = readTalk(slug);
  const { title, when, seats, decides, decision, bring, questions, hard, agree, afterwards, letter, nodes, explanation, facts } = talk;
  return (
    <div className="frame pt-6 lg:pt-10">
      <article className="talk">
        <p className="small no-print">
          <a href={talksAddress} className="nav-link">
            Meer bladen voor een gesprek
          </a>
        </p>
        <h1 className="mt-1">{title}</h1>
        <p className="column mt-3">{when}</p>
        <section aria-labelledby="tafel" className="column mt-6">
          <h2 id="tafel">Wie zit er aan tafel?</h2>
          <TableDrawing talk={talk} isToldBelow />
          <ul className="bullets mt-2">
            {seats.map(({ actor, name, role }) => (
              <li key={actor}>
                <strong>{sentenceCase(name)}.</strong> {role}
              </li>
            ))}
          </ul>
          <p className="mt-3">
            <strong>Wie beslist? {sentenceCase(actorOf(decides).name)}.</strong> {decision}
          </p>
        </section>
        <section aria-labelledby="meenemen" className="column mt-6">
          <h2 id="meenemen">Neem mee</h2>
          <ul className="bullets mt-2">
            {bring.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="moeilijk" className="column mt-6">
          <h2 id="moeilijk">Wordt het moeilijk?</h2>
          <ul className="mt-2 grid gap-3">
            {hard.map(({ said, say }) => (
              <li key={said}>
                <p>
                  Zij zeggen: <q>{said}</q>
                </p>
                <p className="font-bold">
                  Jij zegt: <q>{say}</q>
                </p>
              </li>
            ))}
          </ul>
        </section>
        <Island name="talk-sheet" props={{ title, questions, agree }} />
        <section aria-labelledby="daarna" className="column mt-6">
          <h2 id="daarna">Na het gesprek</h2>
          <ul className="bullets mt-2">
            {afterwards.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="no-print mt-2">
            <a href={writtenLetterAddress(letter)} data-guide className="nav-link">
              Brief: {readLetter(letter).title}
            </a>
          </p>
        </section>
        <FurtherLinks node={nodes[0]} explanation={explanation} folder="bewaar wat jullie afspraken" edition={edition} />
        <div className="no-print">
          <SourceLine facts={facts} />
        </div>
        <p className="on-paper small mt-3">
          De bronnen, {checkedText(facts, edition.language)}, staan op {edition.url.replace(/^https?:\/\//u, "")}
          {talkAddress(slug)}
        </p>
      </article>
    </div>
  );
}
