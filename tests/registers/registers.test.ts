import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readExplanation } from "@/lib/content/read";
import { nodeOf } from "@/lib/guide/guide";
import { ladders } from "@/lib/guide/ladders";
import { nodeIds } from "@/lib/guide/structure";
import { termsOf } from "@/lib/guide/terms-of";
import { explanationSlugs } from "@/lib/ids/slugs";
import { placesUsing, restingPlaces } from "@/lib/places/uses";
import { type ActorId, actors } from "@/lib/registers/actors";
import { daysInYear, deadlineText, durationText } from "@/lib/registers/deadline-text";
import { type Deadline, type DeadlineId, deadlines } from "@/lib/registers/deadlines";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import { factsRestingOn } from "@/lib/registers/freshness";
import { type LawId, laws } from "@/lib/registers/laws";
import { type SourceId, sources } from "@/lib/registers/sources";
import { type TermId, terms } from "@/lib/registers/terms";
import { edition } from "@/tests/edition";

const explanations = explanationSlugs.map((slug) => readExplanation(slug, edition.day));
const allNodes = nodeIds.map(nodeOf);
const nodeActors = allNodes.flatMap((node) => (node.kind === "step" ? [...node.actors] : node.kind === "outcome" ? [node.contact] : []));

describe("alles wat in een register staat, wordt gebruikt", () => {
  test("bronnen: door een feit", () => {
    const ids = Object.keys(sources) as SourceId[];
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => factsRestingOn(id).length === 0)).toEqual([]);
  });

  test("wetten: door een bron", () => {
    const used = new Set(Object.values(sources).map(({ law }) => law));
    expect((Object.keys(laws) as LawId[]).filter((law) => !used.has(law))).toEqual([]);
  });

  test("begrippen: in de gids of in de uitleg", () => {
    const used = new Set<TermId>([...explanations.flatMap((text) => text.terms), ...nodeIds.flatMap(termsOf)]);
    expect(used.size).toBeGreaterThan(30);
    expect((Object.keys(terms) as TermId[]).filter((id) => !used.has(id))).toEqual([]);
  });

  test("termijnen: in de gids of in de uitleg", () => {
    const used = new Set<DeadlineId>([
      ...explanations.flatMap((text) => text.deadlines),
      ...allNodes.flatMap((node) => (node.kind === "question" ? [] : (node.deadlines ?? []))),
    ]);
    expect(used.size).toBeGreaterThan(15);
    expect((Object.keys(deadlines) as DeadlineId[]).filter((id) => !used.has(id))).toEqual([]);
  });

  test("actoren: in de gids, op een trap of bij een termijn", () => {
    const rungs = Object.values(ladders).flatMap((ladder) => ladder.rungs.map(({ actor }) => actor));
    const used = new Set<ActorId>([...nodeActors, ...rungs, ...Object.values(deadlines).map(({ actor }) => actor)]);
    expect((Object.keys(actors) as ActorId[]).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe("feiten", () => {
  const all = Object.entries(facts) as [FactId, Fact][];

  test("er zijn er meer dan honderd, elk met een bewering en een bron", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [id, { claim, sources: places }] of all) {
      for (const { says } of claim) expect(says.length, id).toBeGreaterThan(20);
      expect(places.length, id).toBeGreaterThan(0);
    }
  });

  test("elk zeker feit van hoofdstuk 1 tot en met 10 staat in een tekst, of zegt waarom niet", () => {
    const places = restingPlaces(edition);
    const certain = all.filter(([id, { certainty }]) => certainty === "hoog" && Number.parseInt(id, 10) <= 10);
    const told = certain.filter(([id]) => placesUsing(id, places).length > 0);
    const untold = certain.filter(([, { untold }]) => untold !== undefined);
    expect(certain.length).toBeGreaterThan(100);
    expect(told.length).toBeGreaterThan(100);
    expect(certain.filter((fact) => !told.includes(fact) && !untold.includes(fact)).map(([id]) => id)).toEqual([]);
    expect(
      told.filter((fact) => untold.includes(fact)).map(([id]) => id),
      "verteld, en toch een reden waarom niet",
    ).toEqual([]);
    for (const [id, { untold: reason }] of untold) expect(reason?.length, id).toBeGreaterThan(20);
  });

  test("een feit is niet zekerder dan zijn beste bron", () => {
    const bold = all.filter(
      ([, { certainty, sources: places }]) => certainty === "hoog" && places.every((id) => sources[id].certainty === "midden"),
    );
    expect(bold.map(([id]) => id)).toEqual([]);
  });
});

describe("termijnen", () => {
  test("de wettelijke termijnen hebben de lengte van de wet", () => {
    const lengths = (Object.keys(deadlines) as DeadlineId[]).map((id) => {
      const { extension, basis }: Deadline = deadlines[id];
      return `${id}: ${deadlineText(id, "span")}${extension ? ` + ${deadlineText(id, "extension")}` : ""} (${basis})`;
    });
    expect(lengths).toEqual(readFileSync("content/goedgekeurd/termijnen.txt", "utf8").trim().split("\n"));
  });

  test("woorden voor een termijn", () => {
    expect(durationText(1, "week")).toBe("1 week");
    expect(durationText(2, "jaar")).toBe("2 jaar");
    expect(daysInYear("03-25", "03-31")).toBe("25 tot en met 31 maart");
    expect(daysInYear("03-24", "03-24")).toBe("24 maart");
    expect(deadlineText("opp-evalueren", "span")).toBe("1 keer per schooljaar");
    expect(deadlineText("beslissing-aanmelding", "extension")).toBe("4 weken");
    expect(() => deadlineText("bezwaar-tlv", "extension")).toThrow('Termijn "bezwaar-tlv" heeft geen verlenging.');
    expect(() => daysInYear("13-01", "13-02")).toThrow("geen dag in het jaar");
  });
});
