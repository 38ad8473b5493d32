import { readFileSync } from "node:fs";
import type { Root } from "mdast";
import { answerAddress } from "@/lib/addresses/address-of";
import { checkExplanation } from "@/lib/content/check";
import { parseMdx } from "@/lib/content/parse";
import { readTexts } from "@/lib/content/read";
import { sentencesOf } from "@/lib/content/readability";
import { shownOn } from "@/lib/content/shown";
import { attribute, isJsxElement, textBlocks } from "@/lib/content/text";
import { factIds } from "@/lib/content/vocabulary";
import { nodeOf } from "@/lib/guide/guide";
import { ladders } from "@/lib/guide/ladders";
import { nodeIds } from "@/lib/guide/structure";
import { nodeTexts } from "@/lib/guide/text";
import { explanationSlugs } from "@/lib/ids/slugs";
import { deadlines } from "@/lib/registers/deadlines";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import type { Statement } from "@/lib/registers/facts/fact";
import { allTerms } from "@/lib/registers/term-words";

/** A piece of text with the facts on which it rests: a section of an explanation, an answer, a node of the guide, or a term. */
export type Claims = {
  readonly place: string;
  readonly facts: readonly FactId[];
  /** Blocks of text, each as its sentences: a paragraph, a list item, a cell. */
  readonly blocks: readonly (readonly string[])[];
};

const split = (text: string): string[] => sentencesOf({ text, line: 1 }).map((sentence) => sentence.text);

/** Every text that rests on facts, in its smallest pieces. What stands above the first heading rests on the facts of the whole page. */
export function claimsOn(day: string): Claims[] {
  return [
    ...explanationSlugs.flatMap((slug) => sectionsOf(slug, day)),
    ...[...readTexts(day).answers].map(
      ([slug, { source, facts: own, deadlines: timed }]): Claims => ({
        place: answerAddress(slug),
        facts: [...new Set<FactId>([...own, ...timed.map((deadline) => deadlines[deadline].fact)])],
        blocks: textBlocks(shownOn(parseMdx(source, slug), day)).map(({ text }) => split(text)),
      }),
    ),
    ...nodeIds.map((id): Claims => {
      const node = nodeOf(id);
      const timed = node.kind === "question" ? [] : (node.deadlines ?? []).map((deadline) => deadlines[deadline].fact);
      const rungs = node.kind !== "question" && node.ladder ? ladders[node.ladder].facts : [];
      return {
        place: `/wat-nu/${id}/`,
        facts: [...new Set<FactId>([...node.facts, ...timed, ...rungs])],
        blocks: nodeTexts(node).map(split),
      };
    }),
    ...Object.entries(allTerms()).map(
      ([id, { explanation, now, facts: own }]): Claims => ({
        place: `/begrippen/${id}/`,
        facts: own,
        blocks: [split(explanation), split(now)],
      }),
    ),
  ];
}

function sectionsOf(slug: string, day: string): Claims[] {
  const file = `content/uitleg/${slug}.mdx`;
  const source = readFileSync(file, "utf8");
  const root = shownOn(parseMdx(source, file), day);
  const starts = root.children.flatMap((child, index) => (child.type === "heading" ? [index] : []));
  const parts = [0, ...starts].map((start, index) => ({
    ...root,
    children: root.children.slice(start, [...starts, root.children.length][index]),
  }));
  const page = checkExplanation(source, file, day).facts;
  const cited = parts.map(citedIn);
  const depthOf = (index: number) => {
    const heading = parts[index]?.children[0];
    return index > 0 && heading?.type === "heading" ? heading.depth : 0;
  };
  return parts.map((part, index) => {
    const heading = part.children[0];
    const id =
      heading?.type === "heading"
        ? /\[#([^\]]+)\]/u.exec(source.slice(heading.position?.start.offset, heading.position?.end.offset))?.[1]
        : undefined;
    // The sources of a section may stand below its last subsection, and count for all of it.
    const later = parts.findIndex((_, next) => next > index && (depthOf(next) <= 2 || (cited[next]?.length ?? 0) > 0));
    const earlier = cited.slice(0, index).findLast((facts) => facts.length > 0) ?? [];
    const below = later > 0 && depthOf(later) > 2 ? (cited[later] ?? []) : [];
    const own = index === 0 ? page : [cited[index] ?? [], below, earlier].find((facts) => facts.length > 0);
    return { place: id ? `${file}#${id}` : file, facts: own ?? [], blocks: textBlocks(part).map(({ text }) => split(text)) };
  });
}

/** The facts that a part of a text names as its sources. */
function citedIn({ children }: Root): FactId[] {
  return children.flatMap((child) => {
    if (!isJsxElement(child)) return [];
    if (child.name === "Bronnen") return factIds(attribute(child, "feiten") ?? "");
    return child.name === "Zolang" ? [attribute(child, "feit") as FactId] : [];
  });
}

/** The statements of some facts. */
export function statementsOf(ids: readonly FactId[]): readonly Statement[] {
  return ids.flatMap((id) => [...(facts[id] as Fact).claim]);
}
