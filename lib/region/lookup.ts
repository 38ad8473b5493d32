import { listOfWords } from "./list-of-words";
import type { LookupIndex } from "./lookup-index";
import { plainLetters } from "./slug";

/** A verband as an answer names it. */
type Named = { readonly slug: string; readonly name: string };

/** Where a parent lives, with the two verbanden that belong to it. */
export type Home = {
  /** What was found, in words: "1381, gemeente Amsterdam". */
  readonly label: string;
  readonly gemeente: Named;
  readonly po: Named;
  readonly vo: Named;
};

/** The answer to what a parent typed: one of four kinds, never an exception. */
export type LookupAnswer =
  | { readonly kind: "found"; readonly home: Home }
  /** The parent must choose: a guess could lead to the wrong verband. */
  | { readonly kind: "several"; readonly why: "gedeeld" | "plaats" | "lijkt-op"; readonly homes: readonly Home[] }
  | { readonly kind: "unknown"; readonly what: "postcode" | "naam"; readonly typed: string }
  | { readonly kind: "invalid"; readonly why: "leeg" | "te-lang" | "geen-postcode" | "geen-naam" };

/** The longest name of a gemeente or a place has fewer characters. */
const longestInput = 60;
const mostChoices = 12;

/** What people say for a gemeente that is officially called something else. */
const otherNames: Readonly<Record<string, string>> = {
  "den haag": "s gravenhage",
  "den bosch": "s hertogenbosch",
  "the hague": "s gravenhage",
};

/**
 * Finds the two verbanden of where a parent lives.
 * @param typed a postcode in any spelling, a gemeente or a place
 */
export function lookUp(typed: string, index: LookupIndex): LookupAnswer {
  const text = typed
    .normalize("NFKC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  if (text === "") return { kind: "invalid", why: "leeg" };
  if (text.length > longestInput) return { kind: "invalid", why: "te-lang" };
  if (/^\d/u.test(text)) return lookUpPostcode(text, index);
  const name = nameKey(text);
  return name.length < 2 ? { kind: "invalid", why: "geen-naam" } : lookUpName(otherNames[name] ?? name, text, index);
}

function lookUpPostcode(text: string, index: LookupIndex): LookupAnswer {
  const pc4 = /^(?<pc4>[1-9]\d{3})[\s.-]*(?:[a-z]{1,2})?$/iu.exec(text)?.groups?.pc4;
  if (pc4 === undefined) return { kind: "invalid", why: "geen-postcode" };
  const row = read(index).rows.find((candidate) => candidate.pc4 === Number(pc4));
  if (row === undefined) return { kind: "unknown", what: "postcode", typed: pc4 };
  const others = index.shared[pc4] ?? [];
  const homes = [row.gemeente, ...others].map((gemeente) => homeOf({ ...row, gemeente }, index, pc4));
  return answerOf(homes, "gedeeld");
}

type Row = { readonly pc4: number; readonly gemeente: number; readonly po: number; readonly vo: number };

/** The runs as rows, one for each PC4. */
function rowsOf({ runs }: LookupIndex): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (let at = 0; at < runs.length; at += 5) {
    const [skip = 0, length = 0, gemeente = 0, po = 0, vo = 0] = runs.slice(at, at + 5);
    for (let step = 0; step < length; step += 1) rows.push({ pc4: next + skip + step, gemeente, po, vo });
    next += skip + length;
  }
  return rows;
}

function homeOf({ gemeente, po, vo }: Row, index: LookupIndex, start: string): Home {
  const [name = "", slug = ""] = index.gemeenten[gemeente] ?? [];
  const named = (at: number): Named => {
    const [verbandSlug = "", verbandName = ""] = index.verbanden[at] ?? [];
    return { slug: verbandSlug, name: verbandName };
  };
  return {
    label: start === name ? `gemeente ${name}` : `${start}, gemeente ${name}`,
    gemeente: { slug, name },
    po: named(po),
    vo: named(vo),
  };
}

function answerOf(homes: readonly Home[], why: "gedeeld" | "plaats" | "lijkt-op"): LookupAnswer {
  const [only] = homes;
  return homes.length === 1 && only ? { kind: "found", home: only } : { kind: "several", why, homes };
}

function lookUpName(name: string, typed: string, index: LookupIndex): LookupAnswer {
  const { names } = read(index);
  const exact = names.filter(({ key }) => key === name);
  // The list of places is not complete, and places share names: the parent confirms which one it is.
  if (exact.some(({ isPlace }) => isPlace)) return { kind: "several", why: "plaats", homes: homesOf(exact, index) };
  if (exact.length > 0) return answerOf(homesOf(exact, index), "gedeeld");
  const starting = name.length >= 3 ? names.filter(({ key }) => key.startsWith(name) || key.includes(` ${name}`)) : [];
  const alike = starting.length > 0 ? starting : names.filter(({ key }) => name.length >= 4 && isNearly(key, name));
  if (alike.length === 0) return { kind: "unknown", what: "naam", typed };
  // One name that begins so is still a guess: the parent confirms it.
  return { kind: "several", why: "lijkt-op", homes: homesOf(alike, index).slice(0, mostChoices) };
}

/** A name that a parent may type, with the rows that it can mean. */
type Name = { readonly name: string; readonly key: string; readonly isPlace: boolean; readonly rows: readonly Row[] };

/** The index in a form that is quick to search; made once, because a phone is slow and a parent types more than once. */
type ReadIndex = { readonly rows: readonly Row[]; readonly names: readonly Name[] };

const readBefore = new WeakMap<LookupIndex, ReadIndex>();

function read(index: LookupIndex): ReadIndex {
  const before = readBefore.get(index);
  if (before) return before;
  const rows = rowsOf(index);
  const made = { rows, names: namesOf(index, rows) };
  readBefore.set(index, made);
  return made;
}

function namesOf(index: LookupIndex, rows: readonly Row[]): Name[] {
  const byGemeente: Row[][] = index.gemeenten.map(() => []);
  const byPc4 = new Map<number, Row>();
  for (const row of rows) {
    byPc4.set(row.pc4, row);
    for (const gemeente of [row.gemeente, ...(index.shared[row.pc4] ?? [])]) byGemeente[gemeente]?.push({ ...row, gemeente });
  }
  return [
    ...index.gemeenten.map(([name], at): Name => ({ name, key: nameKey(name), isPlace: false, rows: byGemeente[at] ?? [] })),
    ...Object.entries(index.places).map(([name, pc4s]): Name => {
      const known = pc4s.flatMap((pc4) => byPc4.get(pc4) ?? []);
      return { name, key: nameKey(name), isPlace: true, rows: known };
    }),
  ];
}

/** One home for each pair of verbanden that a name can mean; where there are more, the label tells them apart by postcodes. */
function homesOf(names: readonly Name[], index: LookupIndex): Home[] {
  return names.flatMap(({ name, isPlace, rows }) => {
    const kinds = [...new Set(rows.map(({ gemeente, po, vo }) => `${gemeente} ${po} ${vo}`))]
      .map((kind) => rows.filter(({ gemeente, po, vo }) => `${gemeente} ${po} ${vo}` === kind))
      .sort((a, b) => b.length - a.length);
    return kinds.flatMap((same, place) => {
      const [first] = same;
      if (first === undefined) return [];
      const home = homeOf(first, index, isPlace ? name : (index.gemeenten[first.gemeente]?.[0] ?? name));
      return [kinds.length === 1 ? home : { ...home, label: `${home.label}, ${postcodesInWords(same, place === 0, index)}` }];
    });
  });
}

/** "postcode 1381, 1382 en 1383 (Weesp)", or "de andere postcodes" for the largest part. */
function postcodesInWords(rows: readonly Row[], isLargest: boolean, index: LookupIndex): string {
  if (isLargest) return "de andere postcodes";
  const pc4s = rows.map(({ pc4 }) => pc4);
  const known = Object.entries(index.places)
    .filter(([, at]) => at.some((pc4) => pc4s.includes(pc4)))
    .map(([name]) => name);
  return `postcode ${listOfWords(pc4s.map(String))}${known.length > 0 ? ` (${listOfWords(known)})` : ""}`;
}

/** A name as it is compared: no capitals, accents, points or hyphens; "gemeente" in front is left out. */
function nameKey(name: string): string {
  return plainLetters(name)
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .replace(/^(?:gemeente|gem) /u, "");
}

/** Tells whether two names differ by one letter: one changed, one more, one less, or two changed places. */
function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
