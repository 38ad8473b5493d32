import { expect, test } from "vitest";
import { deadlinesInShort } from "@/lib/dates/deadlines-in-short";
import { pickedDays } from "@/lib/guide/picked-days";

const terms = deadlinesInShort();
const now = new Date(2026, 10, 25);

test("elke termijn die te tellen is staat erin", () => {
  expect(Object.keys(terms).length).toBeGreaterThan(20);
  expect(terms["bezwaar-tlv"]).toMatchObject({ calculation: { length: { amount: 6, unit: "week" } } });
  // Who must act is named only when that is not the parent.
  expect(terms["bezwaar-tlv"]).not.toHaveProperty("who");
  expect(terms["beslissing-tlv"]).toMatchObject({ who: "het samenwerkingsverband" });
});

test("een gekozen dag telt opnieuw, met de dagen dat de termijn stilstond", () => {
  const { days, dropped } = pickedDays(terms, "bezwaar-tlv*2026-11-20.beslissing-tlv*2026-11-02*14", now);
  expect(dropped).toBe(0);
  expect(days.map(({ id, day, main }) => [id, day, main])).toEqual([
    ["bezwaar-tlv", "vrijdag 20 november 2026", "Uiterlijk maandag 4 januari 2027."],
    ["beslissing-tlv", "maandag 2 november 2026", expect.stringMatching(/^Uiterlijk /u)],
  ]);
  const [, withoutPause] = pickedDays(terms, "bezwaar-tlv*2026-11-20.beslissing-tlv*2026-11-02", now).days;
  expect(withoutPause?.main).not.toBe(days[1]?.main);
});

test("wat niet meer past of niet te lezen is, valt weg en telt mee", () => {
  const text = "constructor*2026-11-20.bezwaar-tlv*2026-02-31.bezwaar-tlv*1926-11-20.onzin..beroep*2026-11-20";
  const { days, dropped } = pickedDays(terms, text, now);
  expect(days.map(({ id }) => id)).toEqual(["beroep"]);
  expect(dropped).toBe(4);
});
