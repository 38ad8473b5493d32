import { describe, expect, test } from "vitest";
import { countableDeadline } from "@/lib/dates/calculation";
import { addDays, dayInWords, isDay, weekday } from "@/lib/dates/day";
import { nodeOf } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import { lettersAt } from "@/lib/letters/letters";
import { deadlines } from "@/lib/registers/deadlines";
import { facts } from "@/lib/registers/facts";
import { claimText, type Fact } from "@/lib/registers/facts/fact";
import { readSample, sampleTexts } from "@/lib/samples/read-sample";
import { lastDayOf, withDays } from "@/lib/samples/sample-days";
import { sampleGroups, sampleSlugs, samples, samplesAt, samplesWith } from "@/lib/samples/samples";
import { paperText } from "./paper-text";

test("er zijn genoeg voorbeelden, en elk staat in één bestand", () => {
  expect(sampleSlugs.length).toBeGreaterThanOrEqual(7);
  expect(Object.values(sampleGroups).flat().sort()).toEqual([...sampleSlugs].sort());
  expect(new Set(sampleSlugs.map((slug) => samples[slug].sender)).size).toBeGreaterThan(3);
});

test("een plek in de gids toont hooguit één voorbeeld, en alleen op een plek die een brief of blad kan tonen", () => {
  expect(nodeIds.filter((id) => samplesAt(id).length > 1)).toEqual([]);
  const shown = nodeIds.filter((id) => samplesAt(id).length > 0);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((id) => nodeOf(id).kind === "question")).toEqual([]);
  expect(samplesWith("bezwaar").length).toBeGreaterThan(4);
});

const promise = /\b(?:gegarandeerd|zeker weten|je wint|(?:krijgt?|krijg je) gelijk|je krijgt (?:een|jouw) plek)\b/iu;

test("de proef herkent een belofte", () => {
  expect("Je krijgt een plek.").toMatch(promise);
  expect("Dan krijg je gelijk.").toMatch(promise);
});

describe.each(sampleSlugs)("%s", (slug) => {
  const { blocks, days, deadline, missing, letters, nodes } = samples[slug];
  const { paper, lacks, facts: rests, title } = readSample(slug);
  const explained = blocks.filter(({ callout }) => callout);
  const marked = (role: "begin" | "bezwaar") => explained.filter(({ callout }) => callout?.marks === role);
  const text = (id: string | undefined) => paper.find((block) => block.id === id);

  test("elke uitleg rust op feiten, staat één keer in het papier, en de nummers lopen op", () => {
    expect(explained.length).toBeGreaterThanOrEqual(6);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    for (const { id, callout } of explained) {
      expect(callout?.facts.length, id).toBeGreaterThan(0);
      expect(
        callout?.facts.filter((fact) => !rests.includes(fact)),
        id,
      ).toEqual([]);
      expect(text(id)?.callout?.text.length, id).toBeGreaterThan(25);
    }
    expect(paper.flatMap(({ callout }) => callout?.number ?? [])).toEqual(explained.map((_, index) => index + 1));
    expect(Object.values(missing).filter((carrying) => carrying.length === 0)).toEqual([]);
    expect(lacks.length).toBeGreaterThanOrEqual(3);
  });

  test("de dag waarop de termijn begint is aangewezen, en de laatste dag is geteld", () => {
    expect(marked("begin")).toHaveLength(1);
    const [begin] = marked("begin");
    expect(text(begin?.id)?.texts.join(" ").replaceAll("\u00a0", " ")).toBe(
      withDays("{dag:brief}", { deadline, days }).replaceAll("\u00a0", " "),
    );
    // Six weeks by hand: the same day of the week. An end in the weekend or on a holiday would have to be told.
    const sixWeeks = addDays(days.brief, 42);
    expect(lastDayOf({ deadline, days })).toBe(sixWeeks);
    expect(text(begin?.id)?.callout?.text).toContain("laatste dag");
    expect(text(begin?.id)?.callout?.text).toContain(dayInWords(sixWeeks));
    // It rests on the fact of the deadline, or on that which tells the same of a suspension.
    expect([deadlines[deadline].fact, "8.15"].some((fact) => begin?.callout?.facts.some((own) => own === fact))).toBe(true);
    expect(countableDeadline(deadline)).toBeDefined();
  });

  test("een besluit wijst aan hoe je bezwaar maakt, met de termijn, bij wie het stuurde", () => {
    const isDecision = deadline.startsWith("bezwaar-");
    expect(marked("bezwaar")).toHaveLength(isDecision ? 1 : 0);
    if (!isDecision) return;
    const told = text(marked("bezwaar")[0]?.id)?.texts.join(" ") ?? "";
    expect(told).toMatch(/6 weken/u);
    expect(told).toMatch(/Stuur uw brief naar .+, Zonnedorp/u);
    expect(Object.keys(missing)).toContain("bezwaar");
    expect(letters.some((letter) => /bezwaar/u.test(letter))).toBe(true);
  });

  test("elke dag bestaat, staat in het papier, en is een doordeweekse dag", () => {
    for (const [name, day] of Object.entries(days)) {
      expect(isDay(day), name).toBe(true);
      // Until when a decision holds is the end of a school year.
      if (!day.endsWith("-07-31")) expect([1, 2, 3, 4, 5], `${name}: ${day}`).toContain(weekday(day));
      expect(JSON.stringify(paper), name).toContain(withDays(`{dag:${name}}`, { deadline, days }));
    }
  });

  test("het papier leidt naar een plek, een brief die daar bij hoort, en niets is open", () => {
    expect(paperText(slug)).not.toMatch(/[{}]|undefined/u);
    expect(letters.some((letter) => nodes.flatMap((node) => lettersAt(node)).includes(letter))).toBe(true);
    expect(title.length).toBeLessThan(60);
  });

  test("niets wordt beloofd, en wat moet staat als plicht in een feit", () => {
    expect(sampleTexts(slug).join(" ")).not.toMatch(promise);
    const obliges = /\b(?:moet|moeten|verplicht)\b/u;
    const wrong = explained
      .map(({ id, callout }) => ({ carrying: callout?.facts ?? [], said: text(id)?.callout?.text ?? "" }))
      .filter(({ said }) => obliges.test(said))
      .filter(({ carrying }) => !carrying.some((fact) => (facts[fact] as Fact).claim.some(({ force }) => force !== "may")))
      .map(({ said }) => said);
    expect(wrong).toEqual([]);
    expect(rests.map((fact) => claimText(facts[fact] as Fact)).filter((claim) => claim.length < 20)).toEqual([]);
  });

  test("leest zoals het is goedgekeurd", async () => {
    await expect(paperText(slug)).toMatchFileSnapshot(`golden/${slug}.txt`);
  });
});
