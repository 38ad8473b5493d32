import type { ReactNode } from "react";
import type { MakesElements } from "@/components/region/verband-in-short";
import type { TimeBar } from "@/lib/dates/time-bar";

/** Heights in letters: the line, the two lines of the first row of labels, a row, and what stands around the rows. */
const high = { line: 1.9, date: 3.3, label: 4.35, row: 2.35, rest: 2.3 };

/**
 * A deadline as a bar, with its days below it, and the same in sentences for who does not see it. On the server, and in an island that fetches
 * it. Lengths are in letters and in parts of the width: so the letters are as large on a phone as on a wide screen, and no style stands in it.
 * @param bar without a today it is an example, and says so
 */
export function drawTimeBar({ jsxs }: MakesElements, { marks, spans, today, rows, words }: TimeBar): ReactNode {
  const svg = jsxs("svg", {
    className: "time-drawing",
    width: "100%",
    height: em(high.rest + high.row * rows),
    "aria-hidden": "true",
    focusable: "false",
    translate: "no",
    children: [
      ...spans.map(({ kind, from, to }) => line(from, to, high.line, high.line, spanClass[kind])),
      ...marks.map(({ at, row }) => line(at, at, high.line, high.label + high.row * row, "time-lead")),
      ...(today ? [line(today.at, today.at, 0.3, high.line + 0.6, "time-now")] : []),
      ...marks.map(({ at, kind }) =>
        jsxs("circle", {
          cx: `${round(at)}%`,
          cy: em(high.line),
          r: em(kind === "last" ? 0.6 : 0.42),
          className: markClass[kind],
          children: [],
        }),
      ),
      ...marks.flatMap(({ at, row, isLeft, date, label }) => [
        text(at, high.date + high.row * row, date, isLeft ? "time-date time-left" : "time-date", isLeft),
        text(at, high.label + high.row * row, label, isLeft ? "time-word time-left" : "time-word", isLeft),
      ]),
      today
        ? text(today.at, 1, "vandaag", today.isLeft ? "time-word time-left" : "time-word", today.isLeft)
        : text(0, 1, "Voorbeeld", "time-word", false),
    ],
  });
  const told = jsxs("ul", { className: "sr-only", children: words.map((sentence) => jsxs("li", { children: [sentence] })) });
  // Another bar is another element: a browser that translates has put its own in the place of these words.
  return jsxs("div", { className: "time-bar", children: [svg, told] }, words.join(" "));

  function line(x1: number, x2: number, y1: number, y2: number, className: string) {
    return jsxs("line", { x1: `${round(x1)}%`, x2: `${round(x2)}%`, y1: em(y1), y2: em(y2), className, children: [] });
  }

  function text(x: number, y: number, said: string, className: string, isLeft: boolean) {
    return jsxs("text", { x: `${round(x)}%`, y: em(y), dx: em(isLeft ? -0.35 : 0.35), className, children: [said] });
  }
}

// Written whole: a page keeps the style of the classes that stand in the code of its islands.
const spanClass = { runs: "time-runs", shift: "time-shift", longer: "time-longer", after: "time-after" } as const;
const markClass = { start: "time-stop", first: "time-stop", counted: "time-stop", last: "time-last", extended: "time-stop" } as const;

function em(letters: number): string {
  return `${round(letters)}em`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
