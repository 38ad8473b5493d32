import { buildDate } from "../build-date";
import { readTexts } from "../content/read";
import { readRegions } from "../region/read";
import { answers } from "./kinds/answers";
import { explanations, sections } from "./kinds/explanations";
import { chapters, factAnchors } from "./kinds/facts";
import { mapStops, nodes } from "./kinds/nodes";
import { gemeenten, verbanden } from "./kinds/regions";
import { singlePages } from "./kinds/single-pages";
import { sitePageSections, sitePages } from "./kinds/site-pages";
import { words } from "./kinds/terms";
import type { Place, Source } from "./place";

/** Every kind of thing that has an address. A new kind is one file, and one line here. */
const kinds = [
  singlePages,
  explanations,
  sections,
  answers,
  nodes,
  words,
  sitePages,
  sitePageSections,
  mapStops,
  chapters,
  factAnchors,
  gemeenten,
  verbanden,
] as const;

export type KindName = (typeof kinds)[number]["name"];

/** Every place, made from what was read. */
export function placesFrom(source: Source): readonly Place<KindName>[] {
  return kinds.flatMap(({ name, places }) => places(source).map((place): Place<KindName> => ({ kind: name, ...place })));
}

const known = new Map<string, readonly Place<KindName>[]>();

/**
 * Every place of the site, on a day: the only list of everything that has an address.
 * @param day ISO date
 * @throws as the readers of texts and regions do
 */
export function placesOn(day: string = buildDate()): readonly Place<KindName>[] {
  const before = known.get(day);
  // In next dev an editor changes the file while we run.
  if (before && process.env.NODE_ENV !== "development") return before;
  const made = placesFrom({ day, texts: readTexts(day), regions: readRegions() });
  known.set(day, made);
  return made;
}
