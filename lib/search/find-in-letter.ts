import { plainLetters } from "../region/slug";

/** A sentence or a name as it may stand in a letter. */
export type LetterEntry = {
  /** As it is quoted: "De school is handelingsverlegen." Empty where only the names count. */
  readonly phrase: string;
  /** How the thing itself is called there: "toelaatbaarheidsverklaring", "TLV". */
  readonly names: readonly string[];
};

/** How much of a quoted sentence must stand in the text: letters say it a little differently. One word alone may stand anywhere. */
const enough = { share: 0.5, words: 2 };

/**
 * Which entries a text from a letter is about.
 * @param typed what a parent typed or pasted: a word, a sentence or a whole letter
 * @returns their indexes: those whose sentence stands there first, then those that are only named
 */
export function findInLetter(typed: string, entries: readonly LetterEntry[]): number[] {
  const text = wordsOf(typed);
  return entries
    .map((entry, index) => ({ index, score: scoreOf(entry, text) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ index }) => index);
}

/** Between 1 and 2 where the sentence stands there, between 0 and 1 where only a name does. */
function scoreOf({ phrase, names }: LetterEntry, text: readonly string[]): number {
  const telling = wordsOf(phrase).filter(isTelling);
  const found = telling.filter((word) => text.some((other) => isSame(word, other))).length;
  const share = found / Math.max(telling.length, 1);
  if (share === 1 || (share >= enough.share && found >= enough.words)) return 1 + share;
  return names.map(wordsOf).some((name) => name.length > 0 && standsIn(name, text)) ? (1 + share) / 2 : 0;
}

/** Words that stand in every letter tell nothing. */
const empty = new Set("hebben heeft worden wordt kunnen onder tegen hierbij ouders school".split(" "));

function isTelling(word: string): boolean {
  return word.length > 4 && !empty.has(word);
}

function standsIn(name: readonly string[], text: readonly string[]): boolean {
  return text.some((_, at) => name.every((word, index) => isSame(word, text[at + index] ?? "")));
}

/** The same word, or with another ending: "besluiten", "verwijderen" and "verwijdering"; not "beroep" and "beroepsonderwijs". */
function isSame(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  let same = 0;
  while (same < shortest && one[same] === other[same]) same += 1;
  return one === other || (same > 4 && one.length - same <= longestEnding && other.length - same <= longestEnding);
}

const longestEnding = 3;

function wordsOf(text: string): string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
