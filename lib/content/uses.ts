import { nodeAddress } from "../guide/addresses";
import { nodeIds, nodeOf, titleOf } from "../guide/guide";
import type { Node } from "../guide/model";
import { termAddress } from "../registers/addresses";
import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import { type Fact, type FactId, facts } from "../registers/facts";
import { type Term, type TermId, terms } from "../registers/terms";
import { readExplanation } from "./read";
import { explanationSlugs } from "./slugs";

/** A page that rests on facts: an explanation, a node of the guide or a term. */
export type Place = {
  readonly kind: "uitleg" | "gids" | "begrip";
  readonly title: string;
  readonly address: string;
  readonly facts: readonly FactId[];
  readonly deadlines: readonly DeadlineId[];
  readonly terms: readonly TermId[];
};

/**
 * Every page that rests on facts, as it stands on a day.
 * @param day ISO date
 */
export function placesOn(day: string): Place[] {
  return [
    ...explanationSlugs.map((slug): Place => {
      const text = readExplanation(slug, day);
      return { kind: "uitleg", title: text.frontmatter.titel, address: `/uitleg/${slug}/`, ...pick(text) };
    }),
    ...nodeIds.map((id): Place => {
      const node = nodeOf(id);
      const used = { facts: node.facts, deadlines: deadlinesOf(node), terms: node.terms ?? [] };
      return { kind: "gids", title: titleOf(node), address: nodeAddress(id), ...used };
    }),
    ...(Object.keys(terms) as TermId[]).map((id): Place => {
      const { word, facts: own }: Term = terms[id];
      return { kind: "begrip", title: word, address: termAddress(id), facts: own, deadlines: [], terms: [id] };
    }),
  ];
}

function pick({ facts: own, deadlines: terms, terms: words }: Pick<Place, "facts" | "deadlines" | "terms">) {
  return { facts: own, deadlines: terms, terms: words };
}

function deadlinesOf(node: Node): readonly DeadlineId[] {
  return node.kind === "question" ? [] : (node.deadlines ?? []);
}

/** Tells whether a place rests on a fact, by itself or through one of its deadlines. */
function restsOn({ facts: own, deadlines: terms }: Place, fact: FactId): boolean {
  return own.includes(fact) || terms.some((id) => deadlines[id].fact === fact);
}

/** The places that rest on a fact, by themselves or through a deadline. */
export function placesUsing(fact: FactId, places: readonly Place[]): Place[] {
  return places.filter((place) => restsOn(place, fact));
}

/** The facts and deadlines that some places show. */
export function shownBy(places: readonly Place[]): {
  facts: Readonly<Partial<Record<FactId, Fact>>>;
  deadlines: Readonly<Partial<Record<DeadlineId, Deadline>>>;
} {
  const terms = [...new Set(places.flatMap((place) => place.deadlines))];
  const own = new Set([...places.flatMap((place) => place.facts), ...terms.map((id) => deadlines[id].fact)]);
  return {
    facts: Object.fromEntries([...own].map((id) => [id, facts[id]])),
    deadlines: Object.fromEntries(terms.map((id) => [id, deadlines[id]])),
  };
}
