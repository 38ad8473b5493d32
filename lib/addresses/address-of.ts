import type { NodeId } from "../ids/nodes";
import type { ExplanationSlug, SitePageSlug } from "../ids/slugs";
import type { StopId } from "../ids/stops";
import type { FactId } from "../registers/facts";
import type { TermId } from "../registers/terms";

/** Everything about how addresses of the site are written. Nowhere else is one put together: a test looks. */

/** An address of the site: "/uitleg/de-tlv/" or, for a place on that page, "/uitleg/de-tlv/#hoe-lang". */
export const addressPattern = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u;

/** The page of an address, and the id within it where it has one. */
export function splitAddress(address: string): { readonly path: string; readonly id?: string } {
  const [path = "", id] = address.split("#");
  return { path, ...(id && { id }) };
}

/** The same page in a language: "/ar/wat-nu/verband-beslist/". */
export const inLanguage = (address: string, language: string) => (language === "nl" ? address : `/${language}${address}`);

/** The page of an explanation. */
export const explanationAddress = (slug: ExplanationSlug): `/uitleg/${string}/` => `/uitleg/${slug}/`;

/** One section of an explanation. */
export const sectionAddress = (slug: ExplanationSlug, section: string) => `${explanationAddress(slug)}#${section}`;

/** The page of an answer to a question of parents. */
export const answerAddress = (slug: string): `/vraag/${string}/` => `/vraag/${slug}/`;

/** A letter to fill in. */
export const writtenLetterAddress = (slug: string): `/brief/${string}/` => `/brief/${slug}/`;

/** The list of all letters to fill in. */
export const lettersAddress = "/brieven/";

/** A sheet to take along to a talk. */
export const talkAddress = (slug: string): `/gesprek/${string}/` => `/gesprek/${slug}/`;

/** The list of all sheets for talks. */
export const talksAddress = "/gesprekken/";

/** A paper that a parent may get, as an example with its explanation. */
export const sampleAddress = (slug: string): `/papier/${string}/` => `/papier/${slug}/`;

/** The list of all example papers. */
export const samplesAddress = "/papieren/";

/** What a parent keeps on their own device. */
export const folderAddress = "/mijn-map/";

/** The list of all questions of parents. */
export const questionsAddress = "/vragen/";

/** A page about the site itself. */
export const sitePageAddress = (slug: SitePageSlug): `/${string}/` => `/${slug}/`;

/** The page of a node of the guide. */
export const nodeAddress = (id: NodeId): `/wat-nu/${string}/` => `/wat-nu/${id}/`;

/** The map of the guide, or the part of it around one stop. */
export const mapAddress = (stop?: StopId): `/wat-nu/kaart/${string}` => (stop ? `/wat-nu/kaart/${stop}/` : "/wat-nu/kaart/");

/** The page of a term. */
export const termAddress = (id: TermId): `/begrippen/${string}/` => `/begrippen/${id}/`;

/** The page that lists words as they stand in letters. */
export const letterAddress = "/begrippen/in-de-brief/";
/** Where it says whom to tell that something is wrong. */
export const reportAddress = "/over/#klopt-niet";

/** The maps of the country with all verbanden. */
export const countryMapAddress = "/regio/kaart/";

/** The page of a gemeente. */
export const gemeenteAddress = ({ slug }: { readonly slug: string }): `/regio/${string}/` => `/regio/${slug}/`;

/** The page of a verband. */
export const verbandAddress = ({ slug }: { readonly slug: string }): `/verband/${string}/` => `/verband/${slug}/`;

/** The page on which the facts of a chapter are told in full. */
export const chapterPage = (slug: string): `/bronnen/${string}/` => `/bronnen/${slug}/`;

/** The id of a fact on the pages that tell it: "feit-3-7". */
export const factAnchor = (id: FactId) => `feit-${id.replace(".", "-")}`;

/** A fact on the page of sources, which leads on to its chapter. */
export const factAddress = (id: FactId) => `/bronnen/#${factAnchor(id)}`;

/** What can be sent by itself has an id of two parts: the page, and the piece of it. No slug, node or term holds two hyphens in a row. */
export const sectionPieceId = (slug: ExplanationSlug, section: string) => `${slug}--${section}`;
export const nodePieceId = (node: NodeId) => `wat-nu--${node}`;
export const termPieceId = (term: TermId) => `begrip--${term}`;
export const answerPieceId = (slug: string) => `vraag--${slug}`;

/** The page of a piece by itself. */
export const pieceAddress = (id: string): `/deel/${string}/` => `/deel/${id}/`;

/** The kinds of page that are a piece as a whole: the first part of their address, and of their id as a piece. */
const wholePages = [
  ["wat-nu", "wat-nu"],
  ["begrippen", "begrip"],
  ["vraag", "vraag"],
] as const;

/** The address by itself (/deel/) of what stands at an address; undefined for a page that is not a piece. */
export function pieceAt(address: string): string | undefined {
  const id = pieceIdAt(address);
  return id && pieceAddress(id);
}

/** The id of the piece that stands at an address; undefined for a page that is not a piece. */
export function pieceIdAt(address: string): string | undefined {
  const section = /^\/uitleg\/(?<slug>[^/]+)\/#(?<id>.+)$/u.exec(address)?.groups;
  if (section) return `${section.slug}--${section.id}`;
  const { folder, id } = /^\/(?<folder>[^/]+)\/(?<id>[^/]+)\/$/u.exec(address)?.groups ?? {};
  const start = wholePages.find(([name]) => name === folder)?.[1];
  return start && `${start}--${id}`;
}

/** Where the piece at an address under /deel/ stands on its page; undefined for any other address. */
export function addressOnPage(address: string): string | undefined {
  const { page, id } = /^\/deel\/(?<page>.+?)--(?<id>[^/]+)\/$/u.exec(address)?.groups ?? {};
  const folder = wholePages.find(([, start]) => start === page)?.[0];
  if (folder) return `/${folder}/${id}/`;
  return page && `/uitleg/${page}/#${id}`;
}
