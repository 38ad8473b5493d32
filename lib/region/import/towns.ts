import { inOurSpelling, lettersOf } from "./letters";
import type { GemeenteCells, OwnTables } from "./own-tables";

/** DUO adds a province to a town of which there are more: "HOORN NH". */
const province = /\s(?:dr|fl|fr|gld|gn|lb|nb|nh|ov|ut|zh|zl)$/iu;

/** Or its gemeente: "VOORST GEM VOORST". */
const gemeente = /\sgem\s.+$/iu;

const smallWords = new Set(["aan", "bij", "de", "den", "der", "en", "het", "in", "op", "ten", "ter", "van"]);

/** The letters of a town without its province or gemeente. */
function placeLetters(name: string): string {
  return lettersOf(name.replace(gemeente, "").replace(province, ""));
}

/**
 * The name of a town in our spelling: "S-GRAVENHAGE" → "'s-Gravenhage".
 * @param known names as we write them
 */
export function townName(name: string, known: ReadonlyMap<string, string>): string {
  return known.get(lettersOf(name)) ?? known.get(placeLetters(name)) ?? inTitleCase(name);
}

/** The towns that our tables name, by their letters: those of schools in the spelling that schools have here. */
export function townsIn({ gemeenten, schools, towns }: OwnTables): ReadonlyMap<string, string> {
  const names = [
    ...towns.filter(({ soort }) => soort === "plaats").map(({ naam }) => naam),
    ...gemeenten.map(({ naam }) => withoutProvince(naam)),
    ...schools.map(({ plaats }) => plaats),
  ];
  return new Map(names.map((name) => [placeLetters(name), name]));
}

function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replaceAll(/(?<before>^|[\s-])(?<word>\p{L}+)/gu, (match, before: string, word: string) => {
      if (before === " " && smallWords.has(word)) return match;
      return before + (word.startsWith("ij") ? "IJ" : word.charAt(0).toUpperCase()) + word.slice(word.startsWith("ij") ? 2 : 1);
    })
    .replace(province, (suffix) => suffix.toUpperCase());
}

/** "Bergen (NH.)" → "Bergen". */
export function withoutProvince(gemeente: string): string {
  return gemeente.replace(/\s*\(.*\)$/u, "");
}

/**
 * Finds a gemeente by its number ("0363", "GM0363") or else by its name, with or without the province behind it.
 * @returns undefined when there is no such gemeente, or more than one
 */
export function findGemeente(gemeenten: readonly GemeenteCells[], number: string, name: string): GemeenteCells | undefined {
  const code = /^(?:GM)?(\d{1,4})$/iu.exec(number || name)?.[1];
  if (code !== undefined) return gemeenten.find((gemeente) => gemeente.code === `GM${code.padStart(4, "0")}`);
  const letters = lettersOf(name);
  const exact = gemeenten.find(({ naam }) => lettersOf(naam) === letters);
  const [only, ...others] = gemeenten.filter(({ naam }) => lettersOf(withoutProvince(naam)) === letters);
  return exact ?? (others.length === 0 ? only : undefined);
}

/** Our spelling of a town when an official file means the same. */
export function inOurTownSpelling(ours: string, theirs: string): string {
  return inOurSpelling(ours, theirs, placeLetters);
}
