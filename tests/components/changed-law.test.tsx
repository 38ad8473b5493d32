import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Deadline, DeadlineId } from "@/lib/registers/deadlines";
import { edition } from "../edition";
import { quantitiesIn } from "../site/quantities";

/**
 * One edit for a changed law. The register of deadlines is changed in memory, everything that the site shows is made again, and the
 * old number may stand nowhere: not in a fact, a page, a step, a picture, an example or a calendar.
 */

const { deadlines: real, lateIds } = await import("@/lib/registers/deadlines");
const { deadlineText } = await import("@/lib/registers/deadline-text");
const day = "2026-11-28";

type Register = Readonly<Record<string, Deadline>>;
/** A text that the site shows, and the facts on which it rests. */
type Shown = { readonly place: string; readonly text: string; readonly facts: readonly string[] };

/** Everything that the site shows, with another register of deadlines. */
async function shownWith(register: Register): Promise<Shown[]> {
  vi.resetModules();
  vi.doMock("@/lib/registers/deadlines", () => ({ deadlines: register, lateIds }));
  const { facts } = await import("@/lib/registers/facts");
  const { claimText } = await import("@/lib/registers/facts/fact");
  const { allTerms } = await import("@/lib/registers/term-words");
  const { terms } = await import("@/lib/registers/terms");
  const { allActors } = await import("@/lib/registers/actor-words");
  const { nodeOf, titleOf } = await import("@/lib/guide/guide");
  const { nodeIds } = await import("@/lib/guide/structure");
  const { edgesFrom } = await import("@/lib/guide/graph");
  const { nodeTexts } = await import("@/lib/guide/text");
  const { startGroups } = await import("@/lib/guide/starts");
  const { routeInShort } = await import("@/lib/guide/route-in-short");
  const { parseMdx } = await import("@/lib/content/parse");
  const { textBlocks } = await import("@/lib/content/text");
  const { readExplanation } = await import("@/lib/content/read");
  const { explanationSlugs } = await import("@/lib/ids/slugs");
  const { pictureFacts, pictureIds } = await import("@/lib/content/pictures");
  const { Plaat } = await import("@/components/mdx/plaat");
  const { deadlinesInShort } = await import("@/lib/dates/deadlines-in-short");
  const { exampleText } = await import("@/lib/dates/result-text");
  const { answerTo } = await import("@/lib/dates/answer");
  const { calendarFile } = await import("@/lib/dates/calendar-file");
  const { restingPlaces } = await import("@/lib/places/uses");
  const { readTexts } = await import("@/lib/content/read");
  const { answerFile } = await import("@/lib/content/answers");
  const { answerAddress } = await import("@/lib/addresses/address-of");

  const restingOn = new Map(
    restingPlaces({ ...edition, day }).map(({ address, rests: { facts: own, deadlines: used, terms: words } }) => [
      address,
      [...own, ...used.map((id) => register[id]?.fact ?? ""), ...words.flatMap((id) => [...terms[id].facts])],
    ]),
  );
  const shown: Shown[] = [];
  const add = (place: string, texts: readonly string[], resting: readonly string[] = []) =>
    shown.push(...texts.map((text) => ({ place, text: text.replace(/\s+/gu, " "), facts: resting })));

  for (const [id, fact] of Object.entries(facts)) add(`feit ${id}`, [claimText(fact)]);
  for (const slug of explanationSlugs) {
    const file = `content/uitleg/${slug}.mdx`;
    const { frontmatter } = readExplanation(slug, day);
    const { titel, omschrijving, vraag } = frontmatter;
    const blocks = textBlocks(parseMdx(readFileSync(file, "utf8"), file)).map(({ text }) => text);
    add(file, [titel, omschrijving, vraag, ...blocks], restingOn.get(`/uitleg/${slug}/`));
  }
  for (const [slug, { frontmatter, source }] of readTexts(day).answers) {
    const blocks = textBlocks(parseMdx(source, slug)).map(({ text }) => text);
    add(answerFile(slug), [frontmatter.vraag, frontmatter.omschrijving, ...blocks], restingOn.get(answerAddress(slug)));
  }
  for (const id of nodeIds) {
    const node = nodeOf(id);
    const bring = node.kind === "step" ? (node.bring ?? []) : [];
    const labels = edgesFrom(id, node).map(({ label }) => label);
    add(`/wat-nu/${id}/`, [titleOf(node), ...nodeTexts(node), ...bring, ...labels], restingOn.get(`/wat-nu/${id}/`));
  }
  for (const [id, { explanation, now, facts: own }] of Object.entries(allTerms())) add(`begrip ${id}`, [explanation, now], own);
  for (const { name, role, contact } of allActors()) add(`actor ${name}`, [role, contact]);
  add(
    "begin",
    startGroups().flatMap(({ title, hint, starts }) => [title, hint, ...starts.map(({ label }) => label)]),
  );
  add(
    "route in het kort",
    routeInShort().map(({ text }) => text),
  );
  for (const id of pictureIds) add(`plaat ${id}`, [renderToStaticMarkup(<Plaat id={id} />).replace(/<[^>]*>/gu, " ")], pictureFacts[id]);
  for (const [id, term] of Object.entries(deadlinesInShort())) {
    const answer = answerTo(id, term, "2026-12-07", undefined, new Date(2026, 10, 28));
    const calendar = "calendar" in answer && answer.calendar;
    const file = calendar ? calendarFile({ made: new Date(2026, 10, 28), ...calendar }) : "";
    add(`rekenaar ${id}`, [exampleText(term, day), "main" in answer ? [answer.main, ...answer.notes].join(" ") : "", file]);
  }
  return shown;
}

/** The register in which every number is another: weeks, months and fixed days. */
function everyNumberChanged(): Register {
  return Object.fromEntries(
    Object.entries<Deadline>(real).map(([id, deadline]) => {
      const { span, extension } = deadline;
      const changed =
        span.kind === "duur"
          ? { ...span, amount: span.amount + 50 }
          : span.kind === "kalender"
            ? { ...span, from: "09-17", until: "09-19" }
            : span.kind === "herhaling"
              ? { ...span, times: span.times + 50 }
              : span;
      return [id, { ...deadline, span: changed, ...(extension && { extension: { ...extension, amount: extension.amount + 70 } }) }];
    }),
  );
}

const numbersOf = ({ span, extension }: Deadline): string[] => [
  ...(span.kind === "duur" ? [`${span.amount} ${span.unit}`] : []),
  ...(extension ? [`${extension.amount} ${extension.unit}`] : []),
];
const oldNumbers = new Set(Object.values<Deadline>(real).flatMap(numbersOf));

const monthNames = ["januari", "februari", "maart", "april", "mei", "juni", "juli"];
const oldDays = Object.values<Deadline>(real).flatMap(({ span }) =>
  span.kind === "kalender"
    ? [span.from, span.until].map((text) => `${Number(text.slice(3))} ${monthNames[Number(text.slice(0, 2)) - 1]}`)
    : [],
);

/** Deadlines that are told in words have one place too: content/nl/registers/termijnen.yaml. This changes the numbers, not the words. */
const inWords = (Object.keys(real) as DeadlineId[]).filter((id) => !("amount" in real[id].span)).map((id) => deadlineText(id, "span"));

/** Facts in which an old number belongs to another rule than a deadline of the register. */
const otherRules: Readonly<Record<string, string>> = {
  "1.12": "na hoelang een tussenplek bevoegde leraren moet hebben",
  "3.3": "leeftijden",
  "3.21": "hoe snel de school meldt dat een kind geen nummer heeft",
  "5.32": "hoelang een leerling het hele programma op een andere school mag volgen",
  "6.6": "lesweken waarover uren verzuim tellen",
  "6.20": "hoeveel dagen verlof er mag zijn, en wanneer ouders het melden",
  "6.21": "hoelang een leerling weg is",
  "6.22": "hoeveel dagen verlof er mag zijn",
  "7.6": "hoelang een kind in Nederland is",
  "8.2": "hoelang een kind thuis is voordat een consulent helpt",
  "8.14": "tot welke lengte de Algemene termijnenwet een einde verschuift",
  "9.4": "hoelang de commissie van onderzoek stukken bewaart",
  "9.8": "leeftijden",
  "10.3": "hoelang een kind thuis is voordat een consulent helpt",
  "11.12": "hoelang de landelijke organisatie gegevens bewaart",
};

afterAll(() => {
  vi.doUnmock("@/lib/registers/deadlines");
  vi.resetModules();
});

describe("als elke termijn verandert", () => {
  let shown: Shown[];
  beforeAll(async () => {
    shown = await shownWith(everyNumberChanged());
  }, 60_000);

  test("er is genoeg bekeken", () => {
    expect(shown.length).toBeGreaterThan(4000);
    expect(oldNumbers.size).toBeGreaterThan(8);
    expect(oldDays.length).toBeGreaterThan(8);
    expect(shown.filter(({ text }) => text.includes("56 weken")).length, "het nieuwe getal staat er").toBeGreaterThan(60);
  });

  test("houdt geen feit het oude getal, tenzij het van een andere regel is", () => {
    const facts = shown.filter(({ place }) => place.startsWith("feit "));
    const kept = facts.filter(({ text }) => quantitiesIn(text).some(({ quantity }) => oldNumbers.has(quantity)));
    expect(facts.length).toBeGreaterThan(150);
    expect(kept.map(({ place }) => place.slice(5)).filter((id) => !otherRules[id])).toEqual([]);
  });

  test("staat het oude getal op geen pagina, in geen stap, plaat, voorbeeld of agenda", () => {
    const numbersIn = new Map(
      shown
        .filter(({ place }) => place.startsWith("feit "))
        .map(({ place, text }) => [place.slice(5), quantitiesIn(text).map(({ quantity }) => quantity)]),
    );
    const wrong = shown.flatMap(({ place, text: whole, facts }) => {
      if (place.startsWith("feit ")) return [];
      const text = inWords.reduce((rest, words) => rest.replaceAll(words, "…"), whole);
      const ofFacts = new Set(facts.flatMap((id) => numbersIn.get(id) ?? []));
      return quantitiesIn(text)
        .filter(({ quantity }) => oldNumbers.has(quantity) && !ofFacts.has(quantity))
        .map(({ around }) => `${place}: …${around}…`);
    });
    expect(wrong).toEqual([]);
  });

  test("staat een oude vaste dag nergens", () => {
    const wrong = shown.filter(({ text }) => oldDays.some((old) => new RegExp(`(?<!\\d)${old}(?! \\d{4})`, "u").test(text)));
    expect(wrong.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});

test("van 6 naar 8 weken: het besluit van de school telt overal acht weken", async () => {
  const id: DeadlineId = "beslissing-aanmelding";
  // Every other six weeks gets another number, so that a six that stays is seen.
  const isSix = (length: object | undefined) => /"amount":6,"unit":"week"/u.test(JSON.stringify(length ?? {}));
  const register = Object.fromEntries(
    Object.entries<Deadline>(real).map(([key, deadline]) => {
      const { span, extension } = deadline;
      const changed = isSix(span) ? ({ kind: "duur", amount: key === id ? 8 : 7, unit: "week" } as const) : span;
      const longer = isSix(extension) ? ({ amount: 9, unit: "week" } as const) : extension;
      return [key, { ...deadline, span: changed, ...(longer && { extension: longer }) }];
    }),
  );
  const shown = await shownWith(register);
  const six = /\b(?:6|zes) weken\b/u;
  const eight = /\b8 weken\b/u;
  expect(shown.length).toBeGreaterThan(4000);
  expect(shown.filter(({ text }) => six.test(text)).map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  for (const place of ["feit 3.7", "feit 5.17", "feit 7.3", "feit 7.8", "feit 9.9", "feit 10.4", "plaat beslistermijn"]) {
    expect(shown.filter((item) => item.place === place && eight.test(item.text)).length, place).toBeGreaterThan(0);
  }
  expect(shown.filter(({ place, text }) => place.startsWith("content/uitleg/") && eight.test(text)).length).toBeGreaterThan(5);
  // Eight weeks from the first Monday of November, in the example; eight from 7 December, in the answer and the calendar.
  const counted = shown.filter(({ place }) => place === `rekenaar ${id}`).map(({ text }) => text);
  expect(counted[0]).toContain("28 december 2026");
  expect(counted[1]).toContain("1 februari 2027");
  expect(counted[2]).toContain("20270201");
}, 60_000);

test("geen naam van een bestand, plaat of adres draagt het getal van een termijn", () => {
  const names = ["app", "components", "content/uitleg", "lib", "tests"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  expect(names.length).toBeGreaterThan(300);
  const inWords = /(?:^|[-/])(?:een|twee|drie|vier|zes|acht|tien|twaalf|\d+)-(?:en-[a-z]+-)?(?:weken?|maanden?|dagen)\b/u;
  expect(inWords.test("components/pictures/zes-en-vier-weken.tsx"), "de naam van vroeger wordt gezien").toBe(true);
  expect(names.filter((name) => inWords.test(name))).toEqual([]);
});
