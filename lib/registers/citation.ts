import { type Fact, type FactId, facts } from "./facts";
import { type Law, type LawId, laws } from "./laws";
import { type Source, type SourceId, sources } from "./sources";

/** The places in one law on which a text rests. */
export type Citation = {
  readonly law: LawId;
  readonly short: string;
  readonly name: string;
  readonly url: string;
  /** "artikel 18a, lid 6" and so on, in order; empty for a body's own page. */
  readonly places: readonly string[];
  /** False when no one has read these places for this site yet. */
  readonly read: boolean;
};

/** "artikel 18a, lid 6, onder c", or an empty text when the source is a whole page. */
function placeText(id: SourceId): string {
  const { article, paragraph }: Source = sources[id];
  return article ? [`artikel ${article}`, paragraph].filter(Boolean).join(", ") : "";
}

/** The sources of some facts, grouped by law, in the order of first use. */
export function citations(factIds: readonly FactId[]): Citation[] {
  const byLaw = new Map<LawId, SourceId[]>();
  for (const id of sourcesOf(factIds)) byLaw.set(sources[id].law, [...(byLaw.get(sources[id].law) ?? []), id]);
  return [...byLaw].map(([law, ids]) => citationOf(law, ids));
}

function citationOf(law: LawId, ids: readonly SourceId[]): Citation {
  const { short, name, url }: Law = laws[law];
  return { law, short, name, url, places: [...new Set(ids.map(placeText).filter(Boolean))], read: oldestDay(ids) !== undefined };
}

/** The ids of all sources of some facts, each once. */
function sourcesOf(factIds: readonly FactId[]): SourceId[] {
  return [...new Set(factIds.flatMap((id) => [...(facts[id] as Fact).sources]))];
}

/** The oldest check date among the sources of some facts, as an ISO date; undefined when none of them has been read. */
export function oldestCheck(factIds: readonly FactId[]): string | undefined {
  return oldestDay(sourcesOf(factIds));
}

/** The newest check date among the sources of some facts, as an ISO date; undefined when none of them has been read. */
export function newestCheck(factIds: readonly FactId[]): string | undefined {
  return daysOf(sourcesOf(factIds)).at(-1);
}

function oldestDay(ids: readonly SourceId[]): string | undefined {
  return daysOf(ids)[0];
}

/** The days on which some sources were read, the oldest first. */
function daysOf(ids: readonly SourceId[]): string[] {
  return ids.flatMap((id) => sources[id].checkedOn ?? []).sort();
}

/** True when one of the facts is less than certain: the page then says so. */
export function hasReserve(factIds: readonly FactId[]): boolean {
  return factIds.some((id) => (facts[id] as Fact).certainty === "midden");
}

/** A law with everything the site uses of it. */
export type LawInUse = Omit<Citation, "places" | "read"> & {
  /** Numbers of the articles, each once: "18a", "40". The paragraphs stand with each fact. */
  readonly articles: readonly string[];
  /** ISO date of the version that was read. */
  readonly version: string | undefined;
  /** ISO date of the oldest check of one of its places; undefined when none has been read. */
  readonly checkedOn: string | undefined;
  /** The facts that rest on it. */
  readonly facts: readonly FactId[];
};

/** All laws and bodies that a source refers to, each with its articles, in the order of the register. */
export function lawsInUse(): LawInUse[] {
  const all = Object.keys(sources) as SourceId[];
  return (Object.keys(laws) as LawId[]).flatMap((law) => {
    const ids = all.filter((id) => sources[id].law === law);
    if (ids.length === 0) return [];
    const { name, short, url, version }: Law = laws[law];
    const articles = new Set(ids.flatMap((id) => (sources[id] as Source).article ?? []));
    const resting = (Object.keys(facts) as FactId[]).filter((id) => (facts[id] as Fact).sources.some((source) => ids.includes(source)));
    return [{ law, name, short, url, version, articles: [...articles], checkedOn: oldestDay(ids), facts: resting }];
  });
}
