import { readSample } from "@/lib/samples/read-sample";
import type { SampleSlug } from "@/lib/samples/samples";

/** A sample as plain text, to read at a review: the paper with its numbers, what explains each, and what may be missing. */
export function paperText(slug: SampleSlug): string {
  const { title, when, difference, paper, lacks, facts } = readSample(slug);
  const blocks = paper.map(({ name, texts, callout }) => {
    const told = `${callout ? `[${callout.number}] ` : ""}${name ? `${name}: ` : ""}${texts.join("\n")}`;
    return callout ? `${told}\n    ${callout.number}. ${callout.title} | ${callout.text}` : told;
  });
  const missing = lacks.map(({ sign, advice }) => `${sign}? ${advice}`);
  return [title, when, difference, ...blocks, ...missing, `Feiten: ${facts.join(", ")}`, ""].join("\n\n").replaceAll("\u00a0", " ");
}
