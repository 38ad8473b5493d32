import { expect, test } from "vitest";
import { answerAddress, explanationAddress, nodeAddress, splitAddress, writtenLetterAddress } from "@/lib/addresses/address-of";
import { readTexts } from "@/lib/content/read";
import { subjects } from "@/lib/content/subjects";
import { letterSlugs, letters } from "@/lib/letters/letters";
import { facts } from "@/lib/registers/facts";
import { searchRecords } from "@/lib/search/records";
import { openSearch } from "@/lib/search/search";
import { plainName, searchFileOf } from "@/lib/search/search-file";
import { edition } from "@/tests/edition";
import development from "./development.json";
import { factsAt } from "./facts-at";
import { heldOut, learnedFrom } from "./fresh-queries";
import parents from "./parents.json";
import { queries } from "./queries";

const records = searchRecords(edition);
const { find } = openSearch(searchFileOf(records));
const addresses = new Set(records.map(({ address }) => address));

/** Where each answer and each letter leads: it answers, or does, what a parent looked for there. */
const leadsTo = new Map<string, readonly string[]>([
  ...letterSlugs.map((slug) => {
    const { explanation, nodes } = letters[slug];
    return [writtenLetterAddress(slug), [explanationAddress(explanation), ...nodes.map((node) => nodeAddress(node))]] as const;
  }),
  ...[...readTexts(edition.day).answers].map(
    ([slug, { frontmatter }]) =>
      [
        answerAddress(slug) as string,
        [frontmatter.uitleg, splitAddress(frontmatter.uitleg).path, nodeAddress(frontmatter.stap)] as readonly string[],
      ] as const,
  ),
]);

/** Which of the results, from 1, is a place that was expected, or an answer that leads to one; 0 when none is shown. */
function rankOf(typed: string, expected: readonly string[]): number {
  const fits = (address: string) => expected.includes(address) || (leadsTo.get(address) ?? []).some((place) => expected.includes(place));
  return find(typed, 5).places.findIndex(({ address }) => fits(address)) + 1;
}

test.each([
  { name: "eigen", set: queries, size: 60, first: 0.81, three: 0.98 },
  { name: "waarvan we leerden", set: learnedFrom, size: 30, first: 0.83, three: 0.94 },
  // What is so for words that nobody thought of.
  { name: "nooit bekeken", set: heldOut, size: 30, first: 0.86, three: 0.94 },
])("de goede plek staat vaak genoeg bovenaan en bij de eerste drie: $name", ({ name, set, size, first, three }) => {
  expect(new Set(set.map(([query]) => query)).size).toBe(size);
  const ranks = set.map(([query, ...expected]) => ({ query, rank: rankOf(query, expected) }));
  const isFirst = ranks.filter(({ rank }) => rank === 1);
  const isNear = ranks.filter(({ rank }) => rank >= 1 && rank <= 3);
  console.log(`zoeken, ${name}: ${isFirst.length} van ${size} bovenaan, ${isNear.length} bij de eerste drie`);
  const missed = ranks.filter(({ rank }) => rank !== 1).map(({ query, rank }) => `${rank} ${query}`);
  expect(isFirst.length, missed.join("\n")).toBeGreaterThanOrEqual(size * first);
  expect(isNear.length, missed.join("\n")).toBeGreaterThanOrEqual(Math.floor(size * three));
});

test("elke verwachte plek bestaat, en is niet de halve site", () => {
  for (const [query, ...expected] of [...queries, ...learnedFrom, ...heldOut]) {
    expect(expected.length, query).toBeGreaterThan(0);
    expect(expected.length, query).toBeLessThanOrEqual(3);
    for (const address of expected) expect(addresses.has(address), `${query}: ${address}`).toBe(true);
  }
});

/**
 * What parents type, with the facts that a place must rest on to answer it whole; of a group any one will do. On `development` and on the
 * even ones of `parents` the search was tuned. Of the odd ones, by someone who saw the facts and neither the answers nor the index, only the
 * totals were ever looked at: those are what is so for other parents.
 */
const even = parents.filter((_query, index) => index % 2 === 0);
const odd = parents.filter((_query, index) => index % 2 === 1);

test.each([
  { name: "ontwikkeling", set: development, size: 240, first: 0.9, three: 0.96 },
  { name: "waarop is afgesteld", set: even, size: 120, first: 0.88, three: 0.95 },
  // We want 0.92 for the first three, and are not there yet: raise these when the search grows better, never lower them.
  { name: "nooit bekeken", set: odd, size: 120, first: 0.8, three: 0.9 },
])("de plek die bovenaan staat, geeft het hele antwoord: $name", ({ name, set, size, first, three }) => {
  expect(new Set(set.map(({ asked }) => asked)).size).toBe(size);
  const isWhole = (address: string, must: readonly (readonly string[])[]) =>
    must.every((group) => group.some((fact) => factsAt(address).has(fact)));
  const ranks = set.map(({ asked, form, must }) => {
    const places = find(asked, 5).places;
    return { asked, form, rank: places.findIndex(({ address }) => isWhole(address, must)) + 1 };
  });
  const shareOf = (some: typeof ranks, most: number) => some.filter(({ rank }) => rank >= 1 && rank <= most).length / some.length;
  const told = (some: typeof ranks) =>
    `${(shareOf(some, 1) * 100).toFixed(0)} % bovenaan, ${(shareOf(some, 3) * 100).toFixed(0)} % bij drie`;
  for (const form of ["zin", "woorden", "fout"]) {
    const some = ranks.filter((item) => item.form === form);
    expect(some.length).toBeGreaterThan(20);
    console.log(`zoeken, ${name}, ${form}: ${told(some)}`);
  }
  console.log(`zoeken, ${name}: ${told(ranks)}`);
  const missed = ranks.filter(({ rank }) => rank === 0 || rank > 3).map(({ asked }) => asked);
  expect(shareOf(ranks, 1)).toBeGreaterThanOrEqual(first);
  expect(shareOf(ranks, 3), set === odd ? "" : missed.join("\n")).toBeGreaterThanOrEqual(three);
});

test("de ontwikkelvragen gaan over elk onderwerp, en elk feit ervan bestaat", () => {
  expect(new Set(development.map(({ subject }) => subject))).toEqual(new Set(Object.keys(subjects)));
  const unknown = development.flatMap(({ must }) => must.flat()).filter((id) => !(id in facts));
  expect(unknown).toEqual([]);
});

/**
 * Else a set would measure what was copied into the index. Only sentences: two people type the same few keywords. Of the odd ones we tell
 * how many, and not which.
 */
test("geen manier van vragen bij een antwoord is een zin uit een proef", () => {
  const wordings = new Set([...readTexts(edition.day).answers].flatMap(([, { frontmatter }]) => frontmatter["zo-gevraagd"].map(plainName)));
  expect(wordings.size).toBeGreaterThan(3_000);
  const sentencesOf = (set: readonly { readonly asked: string; readonly form: string }[]) =>
    set.filter(({ form }) => form === "zin").map(({ asked }) => plainName(asked));
  expect(sentencesOf([...development, ...parents]).length).toBeGreaterThan(150);
  expect(sentencesOf([...development, ...even]).filter((asked) => wordings.has(asked))).toEqual([]);
  expect(sentencesOf(odd).filter((asked) => wordings.has(asked)).length).toBe(0);
});
