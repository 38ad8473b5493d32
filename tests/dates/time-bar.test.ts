import { describe, expect, test } from "vitest";
import { calculate } from "@/lib/dates/calculate";
import { addDays, dayInWords } from "@/lib/dates/day";
import { deadlinesInShort } from "@/lib/dates/deadlines-in-short";
import { type TimeBar, timeBar } from "@/lib/dates/time-bar";

const all = Object.entries(deadlinesInShort());

/** Twenty days over the years that can be counted with, among them days before a holiday, a leap day and the ends of months. */
const picked = [
  ...Array.from({ length: 14 }, (_, index) => addDays("2026-01-05", index * 53)),
  "2026-11-20",
  "2027-02-12",
  "2027-03-31",
  "2028-02-29",
  "2027-12-31",
  "2027-08-31",
];

/** Today, as it may lie before, within, after and far from the deadline; undefined: an example. */
const todays = (day: string) => [undefined, addDays(day, -9), day, addDays(day, 10), addDays(day, 80), addDays(day, 700)];

const bars = all.flatMap(([id, { calculation }]) =>
  picked.flatMap((day) =>
    todays(day).map((today) => {
      const counted = calculate(calculation, day);
      return { name: `${id} ${day} ${today}`, calculation, day, today, counted, bar: timeBar(calculation, day, counted, today) };
    }),
  ),
);

test("there are bars of every deadline that can be counted", () => {
  expect(picked).toHaveLength(20);
  expect(all.length).toBeGreaterThan(25);
  expect(bars).toHaveLength(all.length * 20 * 6);
});

test("the days on a bar are those of the calculator, each once, and nothing beside them", () => {
  for (const { name, calculation, day, counted, bar } of bars) {
    const { end, extended, first } = counted;
    const expected = [
      ["start", day],
      ...(first ? [["first", first.last]] : []),
      ...(end.moved ? [["counted", end.counted]] : []),
      ["last", calculation.result === "daarna" ? addDays(end.last, 1) : end.last],
      ...(extended ? [["extended", extended.last]] : []),
    ];
    expect(bar.marks.map((mark) => [mark.kind, mark.day]).sort(), name).toEqual(expected.sort());
  }
});

test("days stand in their order, on the bar, and today stands among them", () => {
  for (const { name, bar, today } of bars) {
    const places = bar.marks.map(({ at }) => at);
    expect(places, name).toEqual([...places].sort((one, other) => one - other));
    for (const at of places) expect(at >= 0 && at <= 90.001, name).toBe(true);
    for (const { from, to } of bar.spans) expect(from <= to && from >= 0 && to <= 100, name).toBe(true);
    expect(bar.today === undefined, name).toBe(today === undefined);
    if (!bar.today || !today) continue;
    const { at } = bar.today;
    for (const mark of bar.marks) {
      if (mark.day < today) expect(mark.at, name).toBeLessThanOrEqual(at);
      if (mark.day > today) expect(mark.at, name).toBeGreaterThanOrEqual(at);
    }
  }
});

/** What a label takes on a bar of 241 pixels: a card on a window of 320, in letters that are wide. */
function boxes({ marks }: TimeBar) {
  return marks.map(({ at, row, isLeft, date, label }) => {
    const x = (at / 100) * 241;
    const width = Math.max(date.length * 8, label.length * 7.4) + 5;
    return { x, row, from: isLeft ? x - width : x, to: isLeft ? x : x + width };
  });
}

test("at 320 pixels no label lies over another, over the line to another, or beside the card", () => {
  let rows = 0;
  for (const { name, bar } of bars) {
    rows = Math.max(rows, bar.rows);
    const found = boxes(bar);
    for (const one of found) {
      expect(one.from >= -5 && one.to <= 246, name).toBe(true);
      expect(one.row, name).toBeLessThan(bar.rows);
      for (const other of found) {
        if (one === other) continue;
        if (one.row === other.row) expect(one.to <= other.from || other.to <= one.from, name).toBe(true);
        if (other.row > one.row) expect(one.from < other.x && other.x < one.to, name).toBe(false);
      }
    }
  }
  expect(rows).toBeLessThanOrEqual(4);
});

describe("the same in words", () => {
  test("every day of the bar stands in its sentences, in order, with today, and then what comes after", () => {
    for (const { name, bar, today } of bars) {
      const days = [...bar.marks.map(({ day }) => day), ...(today ? [today] : [])];
      expect(bar.words, name).toHaveLength(days.length + (today ? 1 : 2));
      expect(bar.words.includes("Dit is een voorbeeld."), name).toBe(!today);
      for (const day of days)
        expect(
          bar.words.some((words) => words.includes(dayInWords(day))),
          name,
        ).toBe(true);
      for (const words of bar.words) expect(words.split(" ").length, words).toBeLessThanOrEqual(20);
    }
  });
  test("the bar of an objection that ends on a holiday", () => {
    const deadline = deadlinesInShort()["bezwaar-tlv"];
    if (!deadline) throw new Error("bezwaar-tlv is niet te tellen.");
    const { words, marks } = timeBar(deadline.calculation, "2026-11-20", calculate(deadline.calculation, "2026-11-20"), "2026-11-30");
    expect(words).toEqual([
      "Je rekent met vrijdag 20 november 2026.",
      "Vandaag is het maandag 30 november 2026.",
      "Eigenlijk eindigt hij op vrijdag 1 januari 2027: Nieuwjaarsdag.",
      "De laatste dag is maandag 4 januari 2027.",
      "Daarna is de laatste dag voorbij.",
    ]);
    expect(marks.map(({ date, label }) => `${date} ${label}`)).toEqual(["20 nov jouw dag", "1 jan feestdag", "4 jan laatste dag"]);
  });
});
