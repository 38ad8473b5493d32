import { plainLetters } from "./slug";

/** Short forms that people write in the name of a town. */
const shortForms = new Map([
  ["st", "sint"],
  ["het", "t"],
  ["v", "van"],
  ["o", "op"],
  ["b", "by"],
]);

/** "aan den", "a/d", "ad", "a/h": left out, for "Nieuwerkerk IJssel" and "Capelle a/d IJssel" mean the same as the whole name. */
const aanDen = / (?:aan (?:den?|t)|a d|ad|a den?|a h|ah|a t)(?= )/gu;

/**
 * The words of a name as they are compared: no capitals, accents, apostrophes or hyphens, "ij" as "y", short forms written out.
 * "'s-Gravenhage" → "s gravenhage", "St. Anna ter Muiden" → "sint anna ter muiden", "Krimpen a/d IJssel" → "krimpen yssel".
 */
export function wordsOf(name: string): string {
  const words = plainLetters(name)
    .replace(/[&+]/gu, " en ")
    .replace(/ij/gu, "y")
    .split(/[^a-z0-9]+/u)
    .map((word) => shortForms.get(word) ?? word);
  return ` ${words.filter(Boolean).join(" ")} `
    .replace(/^ (?:gemeente|gem) (?=.)/u, " ")
    .replace(/ a (?:z|zee)(?= )/u, " aan zee")
    .replace(aanDen, "")
    .trim();
}

/** The same without spaces: "Oude Bildtzijl", "Oude-Bildtzijl" and "Oudebildtzijl" are one name. */
export function keyOf(words: string): string {
  return words.replace(/ /gu, "");
}
