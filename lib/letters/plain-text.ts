import type { Block, Letter, Run } from "./compose";

/** Where a pen can fill something in. */
const dots = ".".repeat(24);

/** A letter as plain text: to copy, to mail and to save. */
export function plainText({ sender, to, address, day, subject, blocks, name, enclosures }: Letter): string {
  return [
    textOf(sender),
    `${to}\n${textOf(address)}`,
    runsAsText(day),
    `Onderwerp: ${runsAsText(subject)}`,
    bodyOf(blocks),
    `Met vriendelijke groet,\n\n\n${runsAsText(name)}`,
    ...(enclosures.length > 0
      ? [`Bijlagen:\n${enclosures.map(({ paper, mayLack }) => `${mayLack ? "[ ]" : "-"} ${paper}`).join("\n")}`]
      : []),
  ].join("\n\n");
}

/** What stands between the subject and the name: a mail has its own place for the rest. */
export function mailText({ blocks, name, sender }: Letter): string {
  return `${bodyOf(blocks)}\n\nMet vriendelijke groet,\n${runsAsText(name)}\n${textOf(sender.slice(1))}`;
}

/** A line of a letter as text, with dots for what is open. */
export function runsAsText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === "string" ? run : dots)).join("");
}

const textOf = (lines: readonly (readonly Run[])[]) => lines.map(runsAsText).join("\n");

function bodyOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "tekst" ? textOf(block.lines) : block.items.map((item) => `${block.toTick ? "[ ]" : "-"} ${item}`).join("\n"),
    )
    .join("\n\n");
}
