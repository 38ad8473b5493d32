import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentFaults } from "../../lib/checks/content-faults";
import { edition } from "../edition";
import { acceptedChanges, type Broken, brokenAlone, brokenTables, brokenTogether, brokenWords } from "./broken-files";

const day = "2026-11-28";
const root = mkdtempSync(join(tmpdir(), "stuk-"));
cpSync("content", join(root, "content"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

type Placed = Broken & { readonly path: string };

/** Every case gets a file of its own, so that one look shows the faults of many; a case that finds none goes to the next round. */
function rounds(cases: readonly Broken[]): Placed[][] {
  const all: Placed[][] = [];
  for (const broken of cases) {
    const round = all.find((placed) => freeFile(broken.file, placed)) ?? [];
    if (round.length === 0) all.push(round);
    round.push({ ...broken, path: freeFile(broken.file, round) ?? "" });
  }
  return all;
}

const verbandCodes = readFileSync("content/regio/verbanden-po.csv", "utf8").match(/^PO\d{4}(?=;;)/gmu) ?? [];

function freeFile(file: string, taken: readonly Placed[]): string | undefined {
  const inFolder = (folder: string) => readdirSync(join("content", folder)).map((name) => `${folder}/${name}`);
  const choices =
    file === "uitleg" || file === "antwoorden"
      ? inFolder(file).filter((name) => !name.endsWith("/de-tlv.mdx"))
      : file === "gebieden" || file === "scholen"
        ? inFolder(`regio/${file}`)
        : file === "gids"
          ? // Those that hold no question are broken in no way of a question.
            inFolder("nl/gids").filter((name) => !/begin|trappen|kort|redenen|vandaag/u.test(name))
          : file === "pakket"
            ? verbandCodes.map((code) => `regio/verbanden/${code}.yaml`)
            : [file];
  return choices.map((name) => `content/${name}`).find((path) => !taken.some((placed) => placed.path === path));
}

/** Breaks the files of one round, looks, and puts them back. */
function look(round: readonly Placed[]): string[] {
  for (const { path, change } of round) {
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    const code = path.split("/").at(-1)?.replace(".yaml", "") ?? "";
    const after = change(before);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof after === "string" ? after.replace("PACK", code) : after);
  }
  const faults = contentFaults(root, { ...edition, day }, day);
  for (const { path } of round) {
    if (existsSync(path)) cpSync(path, join(root, path));
    else rmSync(join(root, path));
  }
  return faults;
}

const english = /\b(?:Invalid|Unexpected|expected|Error|Cannot|Could not|received|must)\b|\bat .*:\d+:\d+/u;

for (const cases of [brokenAlone, brokenWords, brokenTables, brokenTogether]) {
  describe.each(rounds(cases).map((round, index) => ({ round, index })))("ronde $index", ({ round }) => {
    const faults = look(round);
    test.each(round)("$what", ({ path, says }) => {
      const own = faults.filter((fault) => fault.startsWith(path));
      const wanted = `${path}${says}`
        .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
        .replace(":#", ":\\d+")
        .replace("~", "[\\w.-]+");
      expect(own.join("\n")).toMatch(new RegExp(`^${wanted}`, "mu"));
      expect(own.filter((fault) => english.test(fault))).toEqual([]);
      expect(own.length).toBeLessThan(4);
    });
    test("geen regel gaat over iets anders", () => {
      expect(faults.filter((fault) => !round.some(({ path }) => fault.startsWith(path)))).toEqual([]);
    });
  });
}

test("wat goed is, blijft goed", () => {
  for (const round of rounds(acceptedChanges)) expect(look(round)).toEqual([]);
});

test("er zijn genoeg proeven", () =>
  expect(
    brokenAlone.length + brokenWords.length + brokenTables.length + brokenTogether.length + acceptedChanges.length,
  ).toBeGreaterThanOrEqual(132));

describe("de lijst van adressen", () => {
  const atVervoer = (line: string) => (text: string) => text.replace("/uitleg/vervoer/\n", `${line}/uitleg/vervoer/\n`);
  test.each([
    ["leeg", "content/adressen.lock", () => "", /^content\/adressen\.lock: hier staat geen/mu],
    ["met een adres dat weg is", "content/adressen.lock", atVervoer("/uitleg/vervallen/\n"), /\/uitleg\/vervallen\/ is weg, en een/u],
    ["zonder een adres dat er is", "content/adressen.lock", (text: string) => text.replace("/uitleg/vervoer/\n", ""), /npm run adressen/u],
    ["door elkaar", "content/adressen.lock", (text: string) => `${text}/aaa/\n`, /^content\/adressen\.lock:\d+: /mu],
    ["verhuisd naar niets", "content/adressen-verhuisd.yaml", () => "/uitleg/oud/: /uitleg/bestaat-niet/\n", /\/uitleg\/bestaat-niet\//u],
  ] as const)("%s", (_, file, change, says) => {
    const before = readFileSync(join(root, file), "utf8");
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(join(root, file), after);
    const faults = contentFaults(root, { ...edition, day }, day).join("\n");
    writeFileSync(join(root, file), before);
    expect(faults).toMatch(says);
    expect(faults).not.toMatch(english);
  });

  test("een uitleg die weg is, en een pakket voor een verband dat er niet is", () => {
    const gone = join(root, "content/uitleg/vervoer.mdx");
    const stray = join(root, "content/regio/verbanden/PO9999.yaml");
    const before = readFileSync(gone, "utf8");
    rmSync(gone);
    const missing = contentFaults(root, { ...edition, day }, day).join("\n");
    writeFileSync(gone, before);
    expect(missing).toMatch(/^content\/uitleg\/vervoer\.mdx: .*git restore/mu);
    expect(missing).not.toMatch(english);
    writeFileSync(stray, "verband: PO9999\ngecontroleerd: 2026-11-01\nbron: https://www.voorbeeld.nl/\n");
    const unknown = contentFaults(root, { ...edition, day }, day);
    rmSync(stray);
    expect(unknown).toEqual([expect.stringMatching(/PO9999\.yaml: verband: PO9999 bestaat niet\./u)]);
  });
});
