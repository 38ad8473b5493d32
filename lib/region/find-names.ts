import { type Name, type Names, startOf } from "./lookup-names";
import { keyOf } from "./town-words";

/** Names that may be meant, and how sure that is. */
export type FoundNames = {
  /** `naam`: it is called so; `lijkt-op`: it begins so, stands in the text, or is spelled nearly so. */
  readonly how: "naam" | "lijkt-op";
  readonly names: readonly Name[];
};

/**
 * Finds what a parent may mean. A spelling is guessed only when nothing is called so, begins so or stands in the text.
 * @param words the words of what was typed, as wordsOf gives them
 */
export function findNames(words: string, names: Names): FoundNames {
  const key = keyOf(words);
  const exact = names.byKey.get(key) ?? [];
  const candidates = names.byStart.get(startOf(key)) ?? [];
  if (exact.length > 0) {
    const longer = exact.some(isGemeente) ? [] : candidates.filter((name) => name.words.startsWith(`${words} `));
    return { how: "naam", names: [...exact, ...longer] };
  }
  const starting = key.length >= 3 ? beginning(words, key, candidates) : [];
  if (starting.length > 0) return { how: "lijkt-op", names: starting };
  const inside = inText(words.split(" "), names);
  // "Born L" holds a real name: "Borne" is no guess for it. "Bergen op Zom" has as many words as the name that is meant.
  const mayGuess = (name: Name) => inside.length === 0 || name.words.split(" ").length === words.split(" ").length;
  const alike = key.length >= 4 ? names.all.filter((name) => isNearly(name.key, key) && mayGuess(name)) : [];
  return { how: "lijkt-op", names: [...alike, ...inside] };
}

function isGemeente({ kind }: Name): boolean {
  return kind === "gemeente";
}

/** The names that begin so, gemeenten first, and then those of which another word begins so. */
function beginning(words: string, key: string, names: readonly Name[]): Name[] {
  const first = names.filter((name) => name.words.startsWith(words) || name.key.startsWith(key));
  const later = names.filter((name) => name.words.includes(` ${words}`));
  return [...first.filter(isGemeente), ...first.filter((name) => !isGemeente(name)), ...later];
}

/** The longest name has fewer words. */
const mostWords = 6;

/** Words that stand in many addresses, and are also a name. */
const ordinary = new Set(["een", "heide", "hoek", "linde", "linden", "winkel", "wyk", "broek"]);

/** What stands behind the town in an address from abroad. There is a town Nederland too: it is found when nothing else is typed. */
const countries = new Set(["nederland", "the netherlands", "netherlands", "holland", "nl"]);

/**
 * The names that stand whole in a longer text, such as an address: the last one first, for there the town stands. A name within
 * another one ("Hoek" in "Hoek van Holland") does not count. A short name counts at either end ("Ede, Gelderland"), an ordinary word
 * at the end only.
 */
function inText(words: readonly string[], { byWords }: Names): Name[] {
  const found: Name[] = [];
  const isLast = (end: number) => end === words.length || countries.has(words.slice(end).join(" "));
  let end = words.length;
  while (end > 0) {
    const longest = Math.min(mostWords, end);
    let taken = 1;
    for (let length = longest; length > 0; length -= 1) {
      const text = words.slice(end - length, end).join(" ");
      const here = byWords.get(text);
      const isAtStart = end === length;
      if (here && !countries.has(text) && (isLast(end) || (!ordinary.has(text) && (isAtStart || text.length > 3)))) {
        found.push(...here);
        taken = length;
        break;
      }
    }
    end -= taken;
  }
  return found;
}

/** Tells whether two names differ by one letter: one changed, one more, one less, or two that changed seats. */
function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = Math.max(a.length, b.length) - start - end;
  return left <= 1 || (left === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start]);
}
