import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { spotInCode } from "@/lib/checks/spot-in-code";
import { readAllWords } from "@/lib/checks/word-sets";
import { termWords } from "@/lib/registers/term-words";
import { markOf } from "@/lib/words/translation";
import { checkWords, dutchWords, staleWords, wordsIn } from "@/lib/words/word-set";

const root = mkdtempSync(join(tmpdir(), "woorden-"));
afterAll(() => rmSync(root, { recursive: true }));
cpSync("content/nl", join(root, "content/nl"), { recursive: true });

const write = (file: string, text: string) => {
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), text);
};
const mark = markOf(dutchWords(termWords, "zorgplicht"));
const translated = (van: string, woord: string) =>
  `zorgplicht:\n  van: ${van}\n  woorden:\n    woord: ${woord}\n    uitleg: netkeoz teom loohcs eD.\n    nu: naa dnik ej dleM.\n`;

test("de woorden van de registers zijn nu goed", () => expect(() => readAllWords(root)).not.toThrow());

test("een begrip wordt vertaald gelezen, en een begrip zonder vertaling in het Nederlands", () => {
  write("content/qqq/begrippen/aanmelden.yaml", translated(mark, "thcilpgroz"));
  expect(() => checkWords(termWords, root, (_, file) => file)).not.toThrow();
  expect(() => readAllWords(root), "een taal heeft alle woorden van het scherm").toThrow(/content\/qqq\/scherm\/kader\.yaml/u);
  expect(wordsIn(termWords, "zorgplicht", "qqq", root)).toMatchObject({ language: "qqq", words: { woord: "thcilpgroz" } });
  expect(wordsIn(termWords, "aanmelden", "qqq", root)).toMatchObject({ language: "nl", words: { woord: "aanmelden" } });
});

test("een vertaling die ouder is, houdt niets tegen, en wordt genoemd met regel en hulp", () => {
  write("content/qqq/begrippen/aanmelden.yaml", translated("abcdefgh", "thcilpgroz"));
  expect(wordsIn(termWords, "zorgplicht", "qqq", root)).toMatchObject({ language: "nl", words: { woord: "zorgplicht" } });
  expect(staleWords(termWords, root, (id, file) => spotInCode(id, file, root))).toEqual([
    `content/qqq/begrippen/aanmelden.yaml:1: zorgplicht: het Nederlands is veranderd. Pas de vertaling aan, en zet daarna van: ${mark}`,
  ]);
});

test("een zoekwoord maakt geen vertaling oud, een woord op het scherm wel", () => {
  const words = dutchWords(termWords, "zorgplicht");
  expect(markOf({ ...words, zoekwoorden: ["iets anders"] })).toBe(mark);
  expect(markOf({ ...words, uitleg: "Iets anders." })).not.toBe(mark);
});

test.each([
  ["content/qqq/begrippen/aanmelden.yaml", translated(mark, '""'), /aanmelden\.yaml:4: zorgplicht\.woorden\.woord: deze tekst is leeg/u],
  [
    "content/qqq/registers/actoren.yaml",
    "iemand:\n  van: x\n",
    /actoren\.yaml:1: iemand: deze naam staat niet in lib\/registers\/actors\.ts/u,
  ],
  ["content/qqq/registers/contacten.yaml", "alarm:\n  van: x\n", /contacten\.yaml:1: alarm\.woorden: dit veld ontbreekt/u],
  [
    "content/nl/registers/termijnen.yaml",
    "aanmelden-vooraf:\n  wat: iets\n  vanaf: een dag\n  duur: 3 weken\n",
    /termijnen\.yaml:4: aanmelden-vooraf\.duur: deze termijn heeft een getal\. Haal deze regel weg\./u,
  ],
  ["content/nl/registers/te-laat.yaml", "toch-nog: Doe het.\n", /te-laat\.yaml: met-reden: dit veld ontbreekt/u],
])("een fout in %s wordt gezegd met regel en hulp", (file, text, message) => {
  write(file, text);
  expect(() => readAllWords(root)).toThrow(message);
  rmSync(join(root, file));
  if (file.startsWith("content/nl/")) cpSync(file, join(root, file));
});
