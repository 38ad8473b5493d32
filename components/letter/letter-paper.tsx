import type { Block, Letter, Run } from "@/lib/letters/compose";
import { cutWords } from "@/lib/letters/cut-words";

/** A letter as it will be read, with a dotted line wherever something is still open. */
export function LetterPaper({ letter, cuts }: { letter: Letter; cuts: readonly string[] }) {
  const { sender, to, address, day, subject, blocks, name, enclosures } = withCuts(letter, cuts);
  return (
    <div className="letter-paper">
      <p>
        <Lines lines={sender} />
      </p>
      <p>
        {to}
        <br />
        <Lines lines={address} />
      </p>
      <p>
        <Runs runs={day} />
      </p>
      <p>
        <strong>
          Onderwerp: <Runs runs={subject} />
        </strong>
      </p>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a letter keep their order
        <Paragraph key={index} block={block} />
      ))}
      <p>Met vriendelijke groet,</p>
      <p className="letter-name">
        <Runs runs={name} />
      </p>
      {enclosures.length > 0 && (
        <>
          <p>Bijlagen:</p>
          <Papers enclosures={enclosures.filter(({ mayLack }) => !mayLack)} className="bullets" />
          <Papers enclosures={enclosures.filter(({ mayLack }) => mayLack)} className="letter-boxes" />
        </>
      )}
    </div>
  );
}

/** The letter with long words that can be cut: on the page alone, never in what is copied, mailed or saved. */
function withCuts(letter: Letter, cuts: readonly string[]): Letter {
  const runs = (all: readonly Run[]) => all.map((run) => (typeof run === "string" ? cutWords(run, cuts) : run));
  return {
    ...letter,
    to: cutWords(letter.to, cuts),
    subject: runs(letter.subject),
    blocks: letter.blocks.map((block) =>
      block.kind === "tekst"
        ? { ...block, lines: block.lines.map(runs) }
        : { ...block, items: block.items.map((item) => cutWords(item, cuts)) },
    ),
    enclosures: letter.enclosures.map(({ paper, ...more }) => ({ ...more, paper: cutWords(paper, cuts) })),
  };
}

/** Papers that go with the letter; with a box where not everyone has it. */
function Papers({ enclosures, className }: { enclosures: Letter["enclosures"]; className: string }) {
  if (enclosures.length === 0) return null;
  return (
    <ul className={className}>
      {enclosures.map(({ paper }) => (
        <li key={paper}>{paper}</li>
      ))}
    </ul>
  );
}

function Paragraph({ block }: { block: Block }) {
  if (block.kind === "tekst") {
    return (
      <p>
        <Lines lines={block.lines} />
      </p>
    );
  }
  return (
    <ul className={block.toTick ? "letter-boxes" : "bullets"}>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly (readonly Run[])[] }) {
  return lines.map((runs, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address or a paragraph keep their order
    <span key={index}>
      {index > 0 && <br />}
      <Runs runs={runs} />
    </span>
  ));
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    if (typeof run === "string") return typeof runs[index - 1] === "object" ? run.replace(punctuation, "") : run;
    const next = runs[index + 1];
    return (
      // A comma does not begin a line: what closes a phrase stays with the dots before it.
      // biome-ignore lint/suspicious/noArrayIndexKey: what is said and what is open stand in a fixed order
      <span key={index} className="whitespace-nowrap">
        <span className="letter-open" role="img" aria-label="nog in te vullen" />
        {typeof next === "string" && punctuation.exec(next)?.[0]}
      </span>
    );
  });
}

const punctuation = /^[.,:;?!]+/u;
