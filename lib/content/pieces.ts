import { buildDate } from "../build-date";
import { nodeAddress } from "../guide/addresses";
import { nodeIds, nodeOf, titleOf } from "../guide/guide";
import type { NodeId } from "../guide/ids";
import { nodeSentences } from "../guide/text";
import { termAddress } from "../registers/addresses";
import { termName } from "../registers/term-list";
import { type Term, type TermId, terms } from "../registers/terms";
import { sectionAddress } from "./questions";
import { explanationSource, readExplanation } from "./read";
import { sentencesOf } from "./readability";
import { sectionOf } from "./section";
import { type ExplanationSlug, explanationSlugs } from "./slugs";
import { termsIn } from "./terms-in";
import { textBlocks } from "./text";

/** What a piece is made of. */
type PieceSource =
  | { readonly kind: "uitleg"; readonly slug: ExplanationSlug; readonly section: string }
  | { readonly kind: "gids"; readonly node: NodeId }
  | { readonly kind: "begrip"; readonly term: TermId };

/** One piece of the site that can be sent, printed and read by itself: a section, a node of the guide, or a term. */
export type Piece = {
  /** Last part of its address: "de-tlv--hoe-lang", "wat-nu--verband-beslist", "begrip--zorgplicht". */
  readonly id: string;
  readonly from: PieceSource;
  /** Its heading. */
  readonly title: string;
  /** The page on which it stands: its title, and the address that leads to this piece there. */
  readonly page: { readonly title: string; readonly address: string };
  /** The first sentences, at most 160 characters: for a preview. */
  readonly description: string;
  /** Terms that stand in it: explained below it. Empty where the piece explains its own. */
  readonly terms: readonly TermId[];
};

/** The address of a piece by itself. */
export function pieceAddress(id: string): `/deel/${string}/` {
  return `/deel/${id}/`;
}

/** Ids of pieces, one kind each: a slug, a node or a term never holds two hyphens in a row. */
export const sectionPieceId = (slug: ExplanationSlug, section: string) => `${slug}--${section}`;
export const nodePieceId = (node: NodeId) => `wat-nu--${node}`;
export const termPieceId = (term: TermId) => `begrip--${term}`;

const known = new Map<string, readonly Piece[]>();

/**
 * Every piece of the site: sections in the order of the explanations, then nodes, then terms.
 * @param day ISO date
 */
export function pieces(day: string = buildDate()): readonly Piece[] {
  const before = known.get(day);
  // In next dev an editor changes the file while we run.
  if (before && process.env.NODE_ENV !== "development") return before;
  const made = [...explanationSlugs.flatMap((slug) => sectionPieces(slug, day)), ...nodeIds.map(nodePiece), ...termIds.map(termPiece)];
  known.set(day, made);
  return made;
}

/**
 * The piece with this id.
 * @throws when there is none, in Dutch
 */
export function pieceOf(id: string): Piece {
  const piece = pieces().find((candidate) => candidate.id === id);
  if (!piece) throw new Error(`Er is geen stuk "${id}".`);
  return piece;
}

const termIds = Object.keys(terms) as TermId[];

function sectionPieces(slug: ExplanationSlug, day: string): Piece[] {
  const source = explanationSource(slug);
  const { sections, frontmatter } = readExplanation(slug, day);
  return sections.map(({ id, title }) => {
    const blocks = textBlocks(sectionOf(source, id, day)).filter(({ kind }) => kind !== "heading");
    const text = blocks.map((block) => block.text);
    return {
      id: sectionPieceId(slug, id),
      from: { kind: "uitleg", slug, section: id },
      title,
      page: { title: frontmatter.titel, address: sectionAddress(slug, id) },
      description: opening(blocks.filter(({ kind }) => kind === "running").map((block) => block.text)),
      terms: termsIn(text.join(" ")),
    };
  });
}

function nodePiece(id: NodeId): Piece {
  const node = nodeOf(id);
  return {
    id: nodePieceId(id),
    from: { kind: "gids", node: id },
    title: titleOf(node),
    page: { title: titleOf(node), address: nodeAddress(id) },
    description: opening(nodeSentences(node).map(({ text }) => text)),
    terms: node.terms ?? [],
  };
}

function termPiece(id: TermId): Piece {
  const { explanation }: Term = terms[id];
  return {
    id: termPieceId(id),
    from: { kind: "begrip", term: id },
    title: termName(id),
    page: { title: termName(id), address: termAddress(id) },
    description: opening([explanation]),
    terms: [],
  };
}

const longestDescription = 160;

/** As many whole sentences as fit in a preview; at least the first, cut at a word when it is too long. */
function opening(texts: readonly string[]): string {
  const sentences = texts.flatMap((text, index) => sentencesOf({ text, line: index + 1 })).map(({ text }) => text);
  let made = "";
  for (const sentence of sentences) {
    const next = made ? `${made} ${sentence}` : sentence;
    if (next.length > longestDescription) break;
    made = next;
  }
  if (made) return made;
  const [first = ""] = sentences;
  return `${first.slice(0, longestDescription - 1).replace(/\s+\S*$/u, "")}…`;
}
