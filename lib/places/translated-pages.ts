import { inLanguage, nodeAddress, termAddress } from "../addresses/address-of";
import { descriptionOf } from "../guide/description";
import { nodeIn, titleOf } from "../guide/guide";
import { isNodeId, nodeIds } from "../guide/structure";
import type { NodeId } from "../ids/nodes";
import { termName } from "../registers/term-list";
import { termOf } from "../registers/term-words";
import { type TermId, terms } from "../registers/terms";
import { filled, screen } from "../words/screen";
import { languagesIn } from "../words/word-set";
import { languagesOfNode, languagesOfTerm } from "./translated-links";

/** A page in another language than Dutch. */
export type TranslatedPage = {
  readonly language: string;
  /** The address of the Dutch page. */
  readonly address: string;
  readonly of: { readonly kind: "gids"; readonly id: NodeId } | { readonly kind: "begrip"; readonly id: TermId };
  readonly languages: readonly string[];
};

const termIds = Object.keys(terms) as TermId[];

/** What there can be a page about, with its Dutch address and the languages in which it has words. */
function pageAbout(of: TranslatedPage["of"]): Omit<TranslatedPage, "language"> {
  return of.kind === "gids"
    ? { of, address: nodeAddress(of.id), languages: languagesOfNode(of.id) }
    : { of, address: termAddress(of.id), languages: languagesOfTerm(of.id) };
}

/** Every page that has words in another language: none as long as content/ speaks Dutch only. */
export function translatedPages(): TranslatedPage[] {
  if (languagesIn().length === 0) return [];
  const about = [...nodeIds.map((id) => ({ kind: "gids", id }) as const), ...termIds.map((id) => ({ kind: "begrip", id }) as const)];
  return about.map(pageAbout).flatMap((page) => page.languages.slice(1).map((language) => ({ ...page, language })));
}

/** The parts of the address of a translated page: "ar", "wat-nu", "verband-beslist". */
export function partsOf({ address, language }: TranslatedPage): string[] {
  return inLanguage(address, language).split("/").filter(Boolean);
}

/** The translated page at an address; undefined for any other page. */
export function translatedPageAt(parts: readonly string[]): TranslatedPage | undefined {
  const [language = "", , id = ""] = parts;
  const about = [...(isNodeId(id) ? [{ kind: "gids", id } as const] : []), ...(isTermId(id) ? [{ kind: "begrip", id } as const] : [])];
  return about
    .map((of) => ({ ...pageAbout(of), language }))
    .find((page) => page.languages.slice(1).includes(language) && partsOf(page).join("/") === parts.join("/"));
}

const isTermId = (id: string): id is TermId => Object.hasOwn(terms, id);

/** What a translated page is called, and what it is about, in its language. */
export function titleIn({ of, language }: TranslatedPage): { readonly title: string; readonly description: string } {
  if (of.kind === "gids") {
    const { node } = nodeIn(of.id, language);
    return { title: titleOf(node), description: descriptionOf(node) };
  }
  const title = filled(screen("begrip", language).vraag, { woord: termName(of.id, language) });
  return { title, description: termOf(of.id, language).explanation };
}
