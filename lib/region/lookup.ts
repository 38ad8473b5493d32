import { type FoundNames, findNames } from "./find-names";
import { gemeenteName, type Home, homeOf, homesOf } from "./lookup-homes";
import type { LookupIndex } from "./lookup-index";
import { type ReadIndex, readIndex } from "./lookup-names";
import { postcodesIn } from "./postcode-in-text";
import { wordsOf } from "./town-words";

export type { Home } from "./lookup-homes";

/** The answer to what a parent typed: one of five kinds, never an exception. */
export type LookupAnswer =
  | { readonly kind: "found"; readonly home: Home }
  /** The parent must choose: a guess could lead to the wrong verband. */
  | { readonly kind: "several"; readonly why: "gedeeld" | "plaats" | "plaatsen" | "lijkt-op"; readonly homes: readonly Home[] }
  /** Nothing was typed: the address names the verbanden. */
  | { readonly kind: "linked"; readonly po: Home["po"]; readonly vo: Home["vo"] }
  | { readonly kind: "unknown"; readonly what: "postcode" | "naam"; readonly typed: string }
  | { readonly kind: "invalid"; readonly why: "leeg" | "te-lang" | "geen-postcode" | "geen-naam" };

/** A whole address that was pasted has fewer characters. */
const longestInput = 200;
const mostChoices = 12;

/**
 * Finds the two verbanden of where a parent lives.
 * @param typed a postcode, a gemeente or a town, in any spelling and with anything around it
 */
export function lookUp(typed: string, index: LookupIndex): LookupAnswer {
  const text = cleaned(typed);
  if (text === "") return { kind: "invalid", why: "leeg" };
  if (text.length > longestInput) return { kind: "invalid", why: "te-lang" };
  const read = readIndex(index);
  const pc4s = postcodesIn(text, (pc4) => read.partsOfPc4.has(pc4));
  const homes = pc4s.flatMap((pc4) =>
    (read.partsOfPc4.get(pc4) ?? []).map((part) => homeOf(part, `${pc4}, gemeente ${gemeenteName(part.gemeente, index)}`, index)),
  );
  return homes.length > 0 ? oneOrSeveral(homes, "gedeeld") : lookUpName(text, pc4s[0], read, index);
}

/** Without what cannot be seen, and with the figures of other scripts as our own. */
function cleaned(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\p{C}\s]+/gu, " ")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (figure) => String(figure.charCodeAt(0) % 16))
    .trim();
}

/** @param pc4 a postcode in the text that does not exist: only a name beside it can help */
function lookUpName(text: string, pc4: string | undefined, read: ReadIndex, index: LookupIndex): LookupAnswer {
  const words = wordsOf(text);
  const found = words.length < 2 ? undefined : findNames(words, read.names);
  if (found && found.names.length > 0) return nameAnswer(found, index);
  if (pc4 !== undefined) return { kind: "unknown", what: "postcode", typed: pc4 };
  if (/^\d/u.test(text)) return { kind: "invalid", why: "geen-postcode" };
  return found ? { kind: "unknown", what: "naam", typed: text } : { kind: "invalid", why: "geen-naam" };
}

function nameAnswer({ how, names }: FoundNames, index: LookupIndex): LookupAnswer {
  const homes = homesOf(names, index).slice(0, mostChoices);
  if (how === "lijkt-op") return { kind: "several", why: "lijkt-op", homes };
  // Towns share names, and a hamlet may be in no list: the parent confirms which one it is. A gemeente there is only once.
  if (names.every(({ kind }) => kind === "gemeente") && new Set(homes.map(({ gemeente }) => gemeente.slug)).size === 1) {
    return oneOrSeveral(homes, "gedeeld");
  }
  return { kind: "several", why: homes.length === 1 ? "plaats" : "plaatsen", homes };
}

function oneOrSeveral(homes: readonly Home[], why: "gedeeld"): LookupAnswer {
  const [only] = homes;
  return homes.length === 1 && only ? { kind: "found", home: only } : { kind: "several", why, homes };
}
