import { expect, test } from "vitest";
import { calculate } from "@/lib/dates/calculate";
import { deadlineInShort } from "@/lib/dates/deadlines-in-short";
import { exampleText } from "@/lib/dates/result-text";
import { type Deadline, type DeadlineId, deadlines } from "@/lib/registers/deadlines";
import { independentCount, type Rule, walk } from "./independent-count";

/** Days on which counting goes wrong first: ends of months, leap days, before holidays and around the new year. */
const events = [
  "2026-01-31",
  "2026-02-20",
  "2026-03-16",
  "2026-04-02",
  "2026-05-31",
  "2026-08-31",
  "2026-10-31",
  "2026-11-13",
  "2026-11-20",
  "2026-12-24",
  "2026-12-31",
  "2027-01-31",
  "2027-02-12",
  "2027-03-25",
  "2027-04-27",
  "2027-07-19",
  "2027-11-30",
  "2028-01-18",
  "2028-02-29",
  "2028-03-24",
] as const;

/** What the law says of each deadline: written here once more, apart from the code that counts. */
const chained: Partial<Record<DeadlineId, DeadlineId>> = {
  "beslissing-bezwaar-tlv": "bezwaar-tlv",
  "beslissing-bezwaar-openbare-school": "bezwaar-school",
  "beslissing-bezwaar-schorsing": "bezwaar-school",
  "beslissing-bezwaar-vervoer": "bezwaar-vervoer",
  "beslissing-bezwaar-vervoer-commissie": "bezwaar-vervoer",
};
const neverMoves: readonly DeadlineId[] = ["tijdelijke-plaatsing", "schorsing", "inzage-dossier"];
/** Counted back to a paper that may not be too old: a month that is too short makes it a day later. */
const paperAge: readonly DeadlineId[] = ["vrijstelling-verklaring"];

function ruleOf(id: DeadlineId): Rule {
  const { span, extension, backwards, basis }: Deadline = deadlines[id];
  const first = chained[id] && deadlines[chained[id]].span;
  if (span.kind !== "duur" || (first && first.kind !== "duur")) throw new Error(`${id} has no length`);
  return {
    length: span,
    ...(extension && { extension }),
    ...(first && { first }),
    backwards: backwards === true,
    moves: basis === "wet" && !neverMoves.includes(id),
  };
}

const countable = (Object.keys(deadlines) as DeadlineId[]).filter((id) => deadlineInShort(id) !== undefined);

test("er zijn twintig dagen en genoeg soorten termijnen", () => {
  expect(new Set(events).size).toBeGreaterThanOrEqual(20);
  expect(countable.length).toBeGreaterThan(25);
});

test.each(countable)("%s: twintig dagen, ook zo geteld door een ander", (id) => {
  const deadline = deadlineInShort(id);
  if (!deadline) throw new Error(id);
  for (const event of events) {
    const { end, extended } = calculate(deadline.calculation, event);
    const [last, longest] = independentCount(ruleOf(id), event);
    const isShort = last.slice(8) !== event.slice(8);
    if (paperAge.includes(id) && isShort) expect([event, end.last]).toEqual([event, walk(last, 1)]);
    else expect([event, end.last, extended?.last]).toEqual([event, last, longest]);
  }
});

const months: Readonly<Record<string, string>> = Object.fromEntries(
  ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"].map(
    (name, index) => [name, String(index + 1).padStart(2, "0")],
  ),
);

/** The days that a text names, as ISO dates. */
function daysIn(text: string): string[] {
  return [...text.matchAll(/(\d{1,2}) ([a-z]+) (\d{4})/gu)].map(
    ([, day = "", month = "", year]) => `${year}-${months[month]}-${day.padStart(2, "0")}`,
  );
}

test.each(countable)("%s: het voorbeeld telt elke schakel, en noemt de dag waar het van uitgaat", (id) => {
  const deadline = deadlineInShort(id);
  if (!deadline) throw new Error(id);
  const text = exampleText(deadline, "2026-11-28");
  expect(text).toContain(deadline.ask);
  const days = daysIn(text);
  expect(days[0]).toBe("2026-11-02");
  const rule = ruleOf(id);
  const [last] = independentCount(rule, "2026-11-02");
  const [firstEnd] = rule.first
    ? independentCount({ ...rule, length: rule.first, first: undefined as never, extension: undefined as never }, "2026-11-02")
    : [];
  const shown = id === "tijdelijke-plaatsing" ? days.length : days.filter((day) => day === last).length;
  expect(shown, text).toBeGreaterThan(0);
  if (rule.first) {
    expect(days.length, text).toBe(3);
    expect(days[1], text).toBe(firstEnd);
  } else expect(days.length, text).toBe(2);
});
