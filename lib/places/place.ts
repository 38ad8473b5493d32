import type { Thing } from "schema-dts";
import type { Texts } from "../content/read";
import type { Edition } from "../edition";
import type { NodeId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";
import type { Regions } from "../region/model";
import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import type { TermId } from "../registers/terms";

/** What every kind of place is made from. */
export type Source = {
  readonly edition: Edition;
  /** Read for the day of the edition. */
  readonly texts: Texts;
  /** The tables of the whole country. */
  readonly regions: Regions;
};

/** How a search finds a place, and what it shows of it. */
export type Found = {
  /** What it is a part of, in one line: "De aanvraag voor speciaal onderwijs". */
  readonly within: string;
  /** Its first sentences. */
  readonly opening: string;
  /** The words by which parents look for exactly this place, misspellings among them. Never shown. */
  readonly words: readonly string[];
  /** The words of the page around it: they help when two places are alike. Never shown. */
  readonly around: readonly string[];
  /** Everything that a parent reads there. */
  readonly text: string;
};

/** What a piece is made of. */
type PieceSource =
  | { readonly kind: "uitleg"; readonly slug: ExplanationSlug; readonly section: string }
  | { readonly kind: "antwoord"; readonly slug: string }
  | { readonly kind: "gids"; readonly node: NodeId }
  | { readonly kind: "begrip"; readonly term: TermId };

/** One piece of the site that can be sent, printed and read by itself: a section, an answer, a node of the guide, or a term. */
export type Piece = {
  /** Last part of its address: "de-tlv--hoe-lang", "wat-nu--verband-beslist", "begrip--zorgplicht". */
  readonly id: string;
  readonly from: PieceSource;
  /** Its heading. */
  readonly title: string;
  /** The page on which it stands: its title, and the address that leads to this piece there. */
  readonly page: { readonly title: string; readonly address: string };
  /** What it is a part of, in one line: above it on its own page, and below its title on its card. */
  readonly within: string;
  /** What tells the title of its own page from that of the page on which it stands: "alleen dit woord". */
  readonly apart: string;
  /** The first sentences, at most 160 characters: for a preview. */
  readonly description: string;
  /** Terms that stand in it: explained below it. Empty where the piece explains its own. */
  readonly terms: readonly TermId[];
};

/** Something with an address. What takes time to make is a function. */
export type Place<Name extends string = string> = {
  readonly kind: Name;
  readonly address: string;
  readonly title: string;
  /** What it rests on. Left out for what tells no rule, or is a part of a place that names them. */
  readonly rests?: { readonly facts: readonly FactId[]; readonly deadlines: readonly DeadlineId[]; readonly terms: readonly TermId[] };
  /** ISO date of the last day on which it was held against its source, where that is not a fact. */
  readonly checked?: string;
  /** A list, which may weigh more than a text. */
  readonly isList?: true;
  /** The names under which it stands in the A–Z of the site. */
  readonly listedAs?: readonly string[];
  readonly found?: () => Found;
  readonly piece?: () => Piece;
  /** What the page is about, in the words of schema.org. */
  readonly thing?: () => Thing;
};

/** A kind of place: its name, in the words of an editor, and every place of it in a fixed order. */
export type Kind<Name extends string = string> = {
  readonly name: Name;
  readonly places: (source: Source) => readonly Omit<Place, "kind">[];
};
