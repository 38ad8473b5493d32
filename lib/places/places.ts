import { textsOf } from "../content/read";
import { type Edition, perEdition } from "../edition";
import { readRegions } from "../region/read";
import { answers } from "./kinds/answers";
import { explanations, sections } from "./kinds/explanations";
import { chapters, factAnchors } from "./kinds/facts";
import { letters } from "./kinds/letters";
import { mapStops, nodes } from "./kinds/nodes";
import { gemeenten, verbanden } from "./kinds/regions";
import { samples } from "./kinds/samples";
import { singlePages } from "./kinds/single-pages";
import { sitePageSections, sitePages } from "./kinds/site-pages";
import { talks } from "./kinds/talks";
import { words } from "./kinds/terms";
import type { Place, Source } from "./place";

/** Every kind of thing that has an address. A new kind is one file, and one line here. */
const kinds = [
  singlePages,
  explanations,
  sections,
  answers,
  letters,
  talks,
  samples,
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

/** What the places of an edition are made from: its texts, and the tables. @throws as the readers of texts and regions do */
export function sourceOf(edition: Edition): Source {
  return { edition, texts: textsOf(edition), regions: readRegions() };
}

/**
 * Every place of an edition: the only list of everything that has an address.
 * @throws as the readers of texts and regions do
 */
export const placesOf = perEdition((edition) => placesFrom(sourceOf(edition)));
