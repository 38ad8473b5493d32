import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { groupsOf } from "@/lib/publish/bundle-scripts";
import { allScriptFaults, entryFaults, scriptFaults } from "@/lib/publish/check-scripts";
import { islandNames, wordsOfIsland } from "@/lib/publish/islands";

describe("wat een browser op de ondergrens niet kent", () => {
  test.each([
    ['a.replaceAll("a","b")', ".replaceAll()"],
    ["a.at(-1)", ".at()"],
    ["a?.at(-1)", ".at()"],
    ["Object.hasOwn(a,b)", "Object.hasOwn()"],
    ["a.findLastIndex(b)", ".findLast() of .findLastIndex()"],
    ["a.findLast(b)", ".findLast() of .findLastIndex()"],
    ["structuredClone(a)", "structuredClone()"],
    ["a.toSorted()", ".toSorted(), .toReversed() of .toSpliced()"],
    ["Object.groupBy(a,b)", "Object.groupBy() of Map.groupBy()"],
    ["Promise.any(a)", "Array.fromAsync(), Promise.any(), .try() of .withResolvers()"],
    ["new Intl.ListFormat('nl')", "een deel van Intl"],
    ["crypto.randomUUID()", "randomUUID(), canParse() of isWellFormed()"],
    ["AbortSignal.timeout(1)", "AbortSignal.timeout() of .any()"],
    ["a.replaceChildren()", "een nieuwe functie van een element"],
    ['typeof WeakRef>"u"?i:new WeakRef(a)', "WeakRef"],
    ["/(?<=a)b/", "(?<=…) of (?<!…) in een patroon"],
    ["/(?<!a)b/", "(?<=…) of (?<!…) in een patroon"],
  ])("%s", (code, name) => {
    expect(scriptFaults("a.js", code)).toEqual([
      `a.js: gebruikt ${name}. Browsers op de ondergrens (iOS 14, Chrome 80) kennen dat niet: schrijf het anders.`,
    ]);
  });

  test.each([
    "a.flat()",
    "a.format(b)",
    "a.replace(/a/g,'b')",
    "/(?<name>a)/",
    "a?.b??c",
    "Promise.allSettled(a)",
    "chat(a)",
    "a.find(b)",
    '"%WeakRef%":typeof WeakRef>"u"?i:WeakRef',
  ])("%s is goed", (code) => expect(scriptFaults("a.js", code)).toEqual([]));

  test("het script van een pagina moet een oudere browser in zijn geheel weigeren", () => {
    expect(entryFaults("eilanden-AAAAAAAA.js", "a?.b")).toEqual([]);
    expect(entryFaults("eilanden-AAAAAAAA.js", "a.b")).toEqual([
      'eilanden-AAAAAAAA.js: bevat geen "?.". Een oudere browser zou het script half uitvoeren.',
    ]);
  });
});

describe("de controle over de scripts", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  function siteWith(files: Record<string, string>) {
    const folder = mkdtempSync(join(tmpdir(), "scripts-"));
    folders.push(folder);
    mkdirSync(join(folder, "map"));
    for (const [file, code] of Object.entries(files)) writeFileSync(join(folder, file), code);
    return folder;
  }

  test("noemt elk bestand met elke fout, ook in een map, en alleen scripts", () => {
    const site = siteWith({
      "eilanden-AAAAAAAA.js": "a.at(0)",
      "map/script.js": "a.replaceAll(b,c)",
      "lijst.json": '".at(1)"',
      "eilanden-answer-BBBBBBBB.js": "a.b",
    });
    expect(allScriptFaults(site).join("\n")).toMatch(
      /^eilanden-AAAAAAAA\.js: gebruikt \.at\(\)\..*\neilanden-AAAAAAAA\.js: bevat geen "\?\."\..*\nmap\/script\.js: gebruikt \.replaceAll\(\)\.[^\n]*$/u,
    );
  });
  test("laat een goede site door", () => {
    expect(allScriptFaults(siteWith({ "eilanden-AAAAAAAA.js": "a?.b", "a.js": "a.b" }))).toEqual([]);
  });
});

describe("woorden van een eiland", () => {
  test("ook die van een onderdeel in een andere map, met wat dat weer gebruikt", () => {
    // The short name of a verband stands in components/region/, and shows a link of a steunpunt.
    expect(wordsOfIsland("region-here").has("verbandShort")).toBe(true);
    expect(wordsOfIsland("search").has("zoek-hulp")).toBe(true);
    expect(wordsOfIsland("region-lookup").has("first-letter:uppercase")).toBe(true);
  });
  test("van elk eiland, en een onbekend eiland zegt welk bestand er niet is", () => {
    expect(islandNames().length).toBeGreaterThan(8);
    for (const name of islandNames()) expect(wordsOfIsland(name).size).toBeGreaterThan(20);
    expect(() => wordsOfIsland("bestaat-niet")).toThrow("components/islands/bestaat-niet.tsx bestaat niet.");
  });
});

describe("scripts van de eilanden", () => {
  test("pagina's met grotendeels dezelfde eilanden delen er een; een eiland alleen heeft een eigen", () => {
    const groups = groupsOf([[], ["day"], ["trail", "share"], ["trail", "day", "share"], ["trail", "region", "share"], ["say", "search"]]);
    expect(groups.map((group) => [...group])).toEqual([["trail", "day", "share", "region"], ["say", "search"], ["day"]]);
  });
});
