import type { Callout, PaperBlock } from "@/lib/samples/read-sample";

/**
 * A paper as a sheet, each explanation behind the block that it is about: below it on a phone, beside it where there is room. A number
 * in the paper leads to its explanation, and the number there leads back.
 */
export function SampleSheet({ paper }: { paper: readonly PaperBlock[] }) {
  return (
    <div className="sample">
      <div className="sheet">
        <p className="sheet-stamp">Voorbeeld</p>
        {paper.map((block) => (
          <Part key={block.id} block={block} />
        ))}
      </div>
    </div>
  );
}

function Part({ block }: { block: PaperBlock }) {
  const { id, kind, callout } = block;
  if (!callout) {
    return (
      <div className={`sheet-part sheet-${kind}`}>
        <Texts block={block} />
      </div>
    );
  }
  return (
    <>
      <div id={`plek-${id}`} className={`sheet-part sheet-${kind} sheet-marked`}>
        <Texts block={block} />
      </div>
      <Explained callout={callout} />
    </>
  );
}

/** The words of a block, its number before them where it has one. */
function Texts({ block: { kind, name, texts, callout } }: { block: PaperBlock }) {
  const mark = callout && (
    <>
      <a href={`#uitleg-${callout.id}`} className="sheet-number">
        <span className="sr-only">Uitleg </span>
        {callout.number}
      </a>{" "}
    </>
  );
  if (kind === "punten") {
    return (
      <ul className="bullets">
        {texts.map((text, index) => (
          <li key={text}>
            {index === 0 && mark}
            {text}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      {mark}
      {name && <strong>{name}: </strong>}
      {texts.map((text, index) => (
        <span key={text}>
          {index > 0 && <br />}
          {text}
        </span>
      ))}
    </p>
  );
}

function Explained({ callout: { id, number, title, text } }: { callout: Callout }) {
  return (
    // A landmark for each would be one too many.
    <div id={`uitleg-${id}`} role="note" className="callout small">
      <p>
        <a href={`#plek-${id}`} className="sheet-number">
          <span className="sr-only">Terug naar </span>
          {number}
        </a>{" "}
        <strong>{title}</strong>
      </p>{" "}
      <p className="mt-1">{text}</p>
    </div>
  );
}
