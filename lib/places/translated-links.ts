import { inLanguage, nodeAddress, termAddress } from "../addresses/address-of";
import { guideWords } from "../guide/guide";
import type { NodeId } from "../ids/nodes";
import { termWords } from "../registers/term-words";
import type { TermId } from "../registers/terms";
import { hasWordsIn, languagesIn } from "../words/word-set";

/** Where a link leads. `hrefLang` is there when that is in another language than the page of the link: the Dutch page. */
export type TranslatedLink = { readonly href: string; readonly hrefLang?: string };

/** A link to a page that there is in Dutch only. @param language that of the page on which it stands */
export function dutchPage(address: string, language: string): TranslatedLink {
  return { href: address, ...(language !== "nl" && { hrefLang: "nl" }) };
}

function linkIn(address: string, language: string, isThere: boolean): TranslatedLink {
  return isThere ? { href: inLanguage(address, language) } : dutchPage(address, language);
}

/** A link to a place of the guide: in a language where it has words in it, else in Dutch. */
export function nodeLink(id: NodeId, language: string): TranslatedLink {
  return linkIn(nodeAddress(id), language, hasWordsIn(guideWords, id, language));
}

/** The same for a term. */
export function termLink(id: TermId, language: string): TranslatedLink {
  return linkIn(termAddress(id), language, hasWordsIn(termWords, id, language));
}

/** The languages in which there is a page about a place of the guide, Dutch first. @param root the folder of the project */
export function languagesOfNode(id: NodeId, root?: string): readonly string[] {
  return ["nl", ...languagesIn(root).filter((language) => hasWordsIn(guideWords, id, language, root))];
}

/** The same for a term. */
export function languagesOfTerm(id: TermId, root?: string): readonly string[] {
  return ["nl", ...languagesIn(root).filter((language) => hasWordsIn(termWords, id, language, root))];
}
