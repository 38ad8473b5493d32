import { describe, expect, test } from "vitest";
import type { FactId } from "@/lib/registers/facts";
import { holdsInWords, knownRulesOf, type SchoolRule, schoolKinds, schoolRules } from "@/lib/registers/school-rules";
import { sources } from "@/lib/registers/sources";
import { edition } from "@/tests/edition";
import { claimsOn } from "../content/claims";

const rules = Object.entries<SchoolRule>(schoolRules);

describe("de tabel van regels per soort school", () => {
  test("noemt voor elke regel elke soort school, met het artikel van elke wet waarin hij staat", () => {
    expect(rules.length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(schoolKinds)).toHaveLength(7);
    for (const [id, { holds, sources: places }] of rules) {
      expect(Object.keys(holds).sort(), id).toEqual(Object.keys(schoolKinds).sort());
      const needs = {
        po: [holds.basisschool, holds.sbo],
        wec: [holds.so, holds.vso],
        vo: [holds["vo-openbaar"], holds["vo-bijzonder"]],
      } as const;
      for (const [law, cells] of Object.entries(needs) as [keyof typeof needs, (typeof needs)[keyof typeof needs]][]) {
        if (cells.some((cell) => cell === "ja")) expect(places[law], `${id}: ${law}`).toBeDefined();
      }
      for (const place of Object.values(places)) expect(sources[place].checkedOn, `${id}: ${place} is gelezen`).not.toBeNull();
    }
  });

  test("leest als een zin", () => {
    expect(holdsInWords(schoolRules.beslistermijn)).toBe("op alle scholen");
    expect(holdsInWords(schoolRules.aanmeldweek)).toBe(
      "op openbare middelbare school, bijzondere middelbare school, praktijkonderwijs; niet op basisschool, sbo, so, vso",
    );
    expect(holdsInWords(schoolRules["opp-elk-jaar"])).toContain("vso: met een meerderjarige leerling alleen");
  });
});

/** A sentence about another kind of school than the one before it. */
const otherKind =
  /\b(?:ander(?:e|soortige)? (?:soort(?:en)? )?(?:school|scholen)|gewone middelbare school|middelbare scholen|basisschool|speciale school|speciaal onderwijs|praktijkonderwijs|sbo|v?so|vo)\b/iu;
/** A sentence that sends the parent away with the question. */
const evasion =
  /(?:[Vv]raag (?:het |dat |dan |ook |eens )*(?:aan )?(?:de|die|je|jullie) (?:school|scholen)\b[^.?!]{0,25}\b(?:hoe het|hoe dat|wat je moet doen|welke regel|of (?:dat|het|die regel) (?:daar|hier|ook))|[Vv]raag (?:ook )?naar de regels|weten wij (?:het |dat )?niet|(?:hebben|is|zijn) (?:wij )?(?:daar )?(?:het |dat )?niet (?:apart |afzonderlijk )?(?:na)?gelezen|lijken (?:de regels )?daarop|[Vv]raag (?:de school|de gemeente) (?:dan )?hoe het (?:daar|hier) (?:zit|gaat))/u;

/** Sentences that send a parent to the school, though the table knows the rule for every kind of school. */
function needless(blocks: readonly (readonly string[])[], facts: readonly FactId[]): string[] {
  if (!facts.some((fact) => knownRulesOf(fact).length > 0)) return [];
  return blocks.flatMap((block) =>
    block.filter((sentence, index) => evasion.test(sentence) && otherKind.test(`${block[index - 1] ?? ""} ${sentence}`)),
  );
}

describe("geen tekst stuurt een ouder weg met een vraag die de tabel beantwoordt", () => {
  const claims = claimsOn(edition.day);
  const about = claims.filter(({ facts }) => facts.some((fact) => knownRulesOf(fact).length > 0));

  test("de controle ziet de fouten van eerst", () => {
    const wrong = [
      ["Gaat het om een andere school?", "Vraag de school dan hoe het daar zit."],
      ["Is het een andere school?", "Vraag dan de school wat je moet doen."],
      ["Voor speciaal onderwijs lijken de regels daarop."],
      ["Hoe het op de basisschool zit, hebben wij niet apart gelezen."],
    ];
    for (const block of wrong) expect(needless([block], ["3.17"]), block.join(" ")).toHaveLength(1);
    expect(needless([["Vraag de school om een gesprek."]], ["3.17"])).toEqual([]);
  });

  test("er zijn er genoeg bekeken, en er is er geen", () => {
    expect(about.length).toBeGreaterThan(200);
    const found = about.flatMap(({ place, blocks, facts }) => needless(blocks, facts).map((sentence) => `${place}: ${sentence}`));
    expect(found).toEqual([]);
  });
});
