import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Rules for the code of the islands, of which the look of a page and the words on it know nothing. */
const folder = "components/islands";
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

const found = (pattern: RegExp, among = files) =>
  among.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));

/** A selector with a class or a name for screen readers: who changes the looks or the words would break the island. */
const byLooks =
  /(?:querySelector(?:All)?|closest|matches|getElementsByClassName)(?:<[^>]*>)?\(\s*["'`](?:[^"'`]*[\s(>~+,a-z])?(?:\.[a-z]|\[(?:class|aria-))[^"'`]*/gu;

test("an island finds nothing by its class or by what it is called", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(found(/querySelector/gu).length).toBeGreaterThan(5);
  expect(found(byLooks)).toEqual([]);
  const wrong = [
    'querySelectorAll<HTMLAnchorElement>("main a.answer, i")',
    'querySelector(".share-dialog")',
    'querySelectorAll("[aria-labelledby=treden] a")',
  ];
  for (const text of wrong) expect(found(byLooks, [{ name: "x", text }]), text).toHaveLength(1);
});

test("the fragment of the address has one owner", () => {
  const touches = /location\.hash|hashchange|(?:replace|push)State/giu;
  const owner = files.filter(({ name }) => name === "fragment.ts");
  expect(found(touches, owner).length).toBeGreaterThan(3);
  expect(
    found(
      touches,
      files.filter((file) => !owner.includes(file)),
    ),
  ).toEqual([]);
});

test("what an island fetches, it fetches by way of fetch-once.ts, which keeps no failure", () => {
  const calls = found(/(?<![\w.])fetch\(/gu);
  // The page of a piece is no list: fetch-piece.ts has it kept by once().
  expect(calls).toEqual(["fetch-once.ts: fetch(", "fetch-piece.ts: fetch("]);
  expect(files.find(({ name }) => name === "fetch-piece.ts")?.text).toContain("once(");
});
