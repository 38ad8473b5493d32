import { mapAddress, nodeAddress } from "../guide/addresses";
import { nodeIds } from "../guide/guide";
import { stopIds } from "../guide/stops";
import { gemeenteAddress, verbandAddress } from "../region/addresses";
import type { Regions } from "../region/model";
import { readRegions } from "../region/read";
import { letterAddress, termAddress } from "../registers/addresses";
import { factAnchor } from "../registers/citation";
import { chapterAddress, chapterNumbers, chapterOf } from "../registers/fact-chapters";
import { type FactId, facts } from "../registers/facts";
import { type TermId, terms } from "../registers/terms";
import { pieceAt } from "./address";
import { sectionAddress } from "./questions";
import { readTexts, type Texts } from "./read";

/** The pages that have a file of their own in app/, with nothing between brackets in its path. */
export const singlePages: readonly string[] = [
  "/",
  "/wat-nu/",
  mapAddress(),
  "/wat-nu/controle/",
  "/uitleg/",
  "/begrippen/",
  letterAddress,
  "/regio/",
  "/bronnen/",
  "/zoeken/",
  "/voor-scholen/",
  "/voor-scholen/leesmap/",
  "/voor-scholen/poster/",
  "/zonder-verbinding/",
  "/niet-bewaard/",
];

/**
 * Every address of the site that others may link to: its pages, and the ids within them that stay. Of the whole country, also
 * when the site is built for one region. The same on every day: a heading may not depend on the date.
 * @throws as the readers of texts and regions do
 */
export function publishedAddresses(
  { explanations, sitePages }: Texts = readTexts(),
  { gemeenten, verbanden }: Pick<Regions, "gemeenten" | "verbanden"> = readRegions(),
): string[] {
  const sections = [...explanations].flatMap(([slug, text]) => text.sections.map(({ id }) => sectionAddress(slug, id)));
  const nodes = nodeIds.map(nodeAddress);
  const words = (Object.keys(terms) as TermId[]).map(termAddress);
  return [
    ...singlePages,
    ...[...sitePages].flatMap(([slug, text]) => [`/${slug}/`, ...text.sections.map(({ id }) => `/${slug}/#${id}`)]),
    ...[...explanations.keys()].map((slug) => `/uitleg/${slug}/`),
    ...sections,
    ...nodes,
    ...words,
    // Each of these can be sent and printed by itself. pieces() tells the same, but reads every text for it.
    ...[...sections, ...nodes, ...words].flatMap((address) => pieceAt(address) ?? []),
    ...stopIds.map(mapAddress),
    ...chapterNumbers.map(chapterAddress),
    ...(Object.keys(facts) as FactId[]).flatMap((id) => [
      `/bronnen/#${factAnchor(id)}`,
      `${chapterAddress(chapterOf(id))}#${factAnchor(id)}`,
    ]),
    ...gemeenten.map(gemeenteAddress),
    ...verbanden.map(verbandAddress),
  ];
}
