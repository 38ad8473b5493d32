import { buildDate } from "../build-date";
import { type Piece, pieces } from "../content/pieces";
import { explanationSource, readExplanation, readSitePage } from "../content/read";
import { sectionOf } from "../content/section";
import { type ExplanationSlug, explanationSlugs, sitePageSlugs } from "../content/slugs";
import { termsIn } from "../content/terms-in";
import { textBlocks } from "../content/text";
import { nodeOf } from "../guide/guide";
import type { NodeId } from "../guide/ids";
import { allStarts } from "../guide/starts";
import { placeOf } from "../guide/stops";
import { nodeTexts } from "../guide/text";
import { gemeenteAddress, verbandAddress } from "../region/addresses";
import { verbandName } from "../region/region";
import { shownRegions } from "../region/site-region";
import { type Term, type TermId, terms } from "../registers/terms";
import { sentenceCase } from "../sentence-case";
import { mainPages } from "./main-pages";
import type { SearchRecord } from "./record";

/**
 * Every place that a search can find: explanations and their sections, the guide, terms, regions, and the pages about the site.
 * @param day ISO date
 * @throws as the readers of texts and regions do
 */
export function searchRecords(day: string = buildDate()): SearchRecord[] {
  return [
    ...mainPages,
    ...explanationSlugs.map((slug) => explanationRecord(slug, day)),
    ...pieces(day).map((piece) => pieceRecord(piece, day)),
    ...sitePageSlugs.map((slug): SearchRecord => {
      const { titel, omschrijving } = readSitePage(slug, day).frontmatter;
      return { address: `/${slug}/`, title: titel, place: "Over deze site", opening: omschrijving, words: [], around: [], text: "" };
    }),
    ...regionRecords(),
  ];
}

function explanationRecord(slug: ExplanationSlug, day: string): SearchRecord {
  const { frontmatter, sections } = readExplanation(slug, day);
  const { titel, omschrijving, vraag, trefwoorden } = frontmatter;
  return {
    address: `/uitleg/${slug}/`,
    title: titel,
    place: "Uitleg",
    opening: omschrijving,
    words: trefwoorden,
    around: [vraag],
    text: [omschrijving, ...sections.map(({ title }) => title)].join(" "),
  };
}

function pieceRecord(piece: Piece, day: string): SearchRecord {
  const { title, page, description: opening, from } = piece;
  switch (from.kind) {
    case "uitleg": {
      const { titel, trefwoorden, zoekwoorden = {} } = readExplanation(from.slug, day).frontmatter;
      return {
        address: page.address,
        title,
        place: titel,
        opening,
        words: zoekwoorden[from.section] ?? [],
        around: [titel, ...trefwoorden, ...otherNames(title)],
        text: ownText(from.slug, from.section, day),
      };
    }
    case "gids":
      return {
        address: page.address,
        title,
        place: `De gids, ${placeOf(nodeOf(from.node).stop)}`,
        opening,
        words: startWords(from.node),
        around: otherNames(title),
        text: nodeTexts(nodeOf(from.node)).join(" "),
      };
    case "begrip":
      return {
        address: page.address,
        title: sentenceCase(title),
        place: "Moeilijk woord",
        opening,
        words: termWords(from.term),
        around: [],
        text: terms[from.term].now,
      };
  }
}

/** The text of a section up to its first subsection, which is a place of its own. */
function ownText(slug: ExplanationSlug, section: string, day: string): string {
  const source = explanationSource(slug);
  const [, ...blocks] = textBlocks(sectionOf(source, section, day));
  const end = blocks.findIndex(({ kind }) => kind === "heading");
  return blocks
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join(" ");
}

/** What parents say at the doors of the guide that lead straight to this node. */
function startWords(node: NodeId): string[] {
  return allStarts.filter(({ next }) => next === node).flatMap(({ label, searchedAs = [] }) => [label, ...searchedAs]);
}

/** The other names of the terms in a heading: who types "indicatie" looks for what we call a TLV. */
function otherNames(heading: string): string[] {
  return termsIn(heading).flatMap(termWords);
}

/** Every name of a term. */
function termWords(id: TermId): string[] {
  const { word, abbreviation, alsoCalled = [], formerly = [], searchedAs = [] }: Term = terms[id];
  return [word, ...(abbreviation ? [abbreviation] : []), ...alsoCalled, ...formerly, ...searchedAs];
}

function regionRecords(): SearchRecord[] {
  const { gemeenten, verbanden } = shownRegions();
  const region = { opening: "", around: [], text: "" };
  return [
    ...gemeenten.map((gemeente) => ({
      ...region,
      address: gemeenteAddress(gemeente),
      title: gemeente.name,
      place: "Verbanden en speciale scholen in een gemeente",
      words: [gemeente.name],
    })),
    ...verbanden.map((verband) => ({
      ...region,
      address: verbandAddress(verband),
      title: verbandName(verband),
      place: `Samenwerkingsverband ${verband.code}`,
      words: [verband.code],
    })),
  ];
}
