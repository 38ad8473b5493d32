import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { spotInCode } from "@/lib/checks/spot-in-code";
import { edgesFrom } from "@/lib/guide/graph";
import { guideWords, nodeIn, nodeOf, titleOf } from "@/lib/guide/guide";
import { nodeIds, type Subject, subjects } from "@/lib/guide/structure";
import { nodeTexts } from "@/lib/guide/text";
import { markOf } from "@/lib/words/translation";
import { checkWords, readWordFile, staleWords } from "@/lib/words/word-set";
import { turned, turnedAround } from "@/tests/turned-around";

/** A made-up language: every word turned around, in a folder of its own. Its code is one whose dates and numbers no Dutch reader knows. */
const root = mkdtempSync(join(tmpdir(), "talen-"));
afterAll(() => rmSync(root, { recursive: true }));

const fileOf = (subject: string) => join(root, "content/he/gids", `${subject}.yaml`);
const spot = (id: string, file: string) => spotInCode(id, file, root);
const guideIn = () => new Map(nodeIds.map((id) => [id, nodeIn(id, "he", root)]));
const wordsIn = (id: (typeof nodeIds)[number], node: ReturnType<typeof nodeOf>) =>
  [titleOf(node), ...nodeTexts(node), ...edgesFrom(id, node).map(({ label }) => label)].join(" ");

beforeAll(() => {
  cpSync("content/nl", join(root, "content/nl"), { recursive: true });
  mkdirSync(join(root, "content/he/gids"), { recursive: true });
  for (const subject of Object.keys(subjects) as Subject[]) {
    const dutch = parse(readFileSync(`content/nl/gids/${subject}.yaml`, "utf8")) as Record<string, unknown>;
    const marks = readWordFile(guideWords, subject);
    const entries = Object.entries(dutch).map(([id, words]) => [
      id,
      { van: markOf(marks[id as keyof typeof marks]), woorden: turnedAround(words) },
    ]);
    writeFileSync(fileOf(subject), stringify(Object.fromEntries(entries), { lineWidth: 0 }));
  }
});

/** Changes a file, looks, and puts it back. */
function whenChanged<Seen>(path: string, change: (text: string) => string, look: () => Seen): Seen {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  try {
    return look();
  } finally {
    writeFileSync(path, before);
  }
}

describe("een tweede taal", () => {
  test("elke plek is in haar te lezen, met dezelfde wegen, en er blijft geen Nederlands woord", () => {
    const guide = guideIn();
    expect(guide.size).toBe(nodeIds.length);
    expect(readdirSync(join(root, "content/he/gids")).length).toBe(Object.keys(subjects).length);
    let looked = 0;
    for (const [id, { node, language }] of guide) {
      expect(language, id).toBe("he");
      expect(edgesFrom(id, node).map(({ to, back }) => [to, back])).toEqual(edgesFrom(id, nodeOf(id)).map(({ to, back }) => [to, back]));
      const dutch = wordsIn(id, nodeOf(id)).match(/\p{L}{4,}/gu) ?? [];
      const shown = new Set(wordsIn(id, node).match(/\p{L}+/gu) ?? []);
      const own = new Set(dutch.map((word) => turned(word)));
      const left = dutch.map((word) => word.toLowerCase()).filter((word) => shown.has(word) && !own.has(word));
      expect(left, id).toEqual([]);
      looked += dutch.length;
    }
    expect(looked).toBeGreaterThan(15_000);
    expect(() => checkWords(guideWords, root, spot)).not.toThrow();
  });

  test("een vertaling die ouder is dan het Nederlands valt zichtbaar terug, en de controle zegt waar", () => {
    whenChanged(
      join(root, "content/nl/gids/vervoer.yaml"),
      (text) => text.replace("titel: Je maakt bezwaar bij de gemeente", "titel: Je schrijft een bezwaar aan de gemeente"),
      () => {
        const guide = guideIn();
        expect(guide.get("bezwaar-vervoer")).toMatchObject({ language: "nl", node: { title: "Je schrijft een bezwaar aan de gemeente" } });
        expect([...guide.values()].filter(({ language }) => language === "nl")).toHaveLength(1);
        expect(() => checkWords(guideWords, root, spot), "houdt de bouw niet tegen").not.toThrow();
        expect(staleWords(guideWords, root, spot).join("\n")).toMatch(
          /^content\/he\/gids\/vervoer\.yaml:\d+: bezwaar-vervoer: het Nederlands is veranderd\. Pas de vertaling aan, en zet daarna van: [a-p]{8}$/u,
        );
      },
    );
  });

  test("wat ontbreekt valt terug, wat niet past of een andere termijn noemt wordt gezegd", () => {
    const vervoer = fileOf("vervoer");
    const gone = (text: string) => text.replace(/^bezwaar-vervoer:\n(?: .*\n)+/mu, "");
    whenChanged(vervoer, gone, () => {
      expect(guideIn().get("bezwaar-vervoer")?.language).toBe("nl");
      expect(() => checkWords(guideWords, root, spot)).not.toThrow();
    });
    whenChanged(
      vervoer,
      (text) => text.replace("{termijn:besluit-vervoer}", "{termijn:beroep-vervoer}"),
      () =>
        expect(() => checkWords(guideWords, root, spot)).toThrow(
          /vervoer-aanvragen: de termijnen zijn anders .*\{termijn:besluit-vervoer\}/u,
        ),
    );
    whenChanged(
      vervoer,
      (text) => text.replace(/^ {4}titel: .*\n/mu, ""),
      () =>
        expect(() => checkWords(guideWords, root, spot)).toThrow(
          /vervoer\.yaml:\d+: vervoer-aanvragen\.woorden\.titel: dit veld ontbreekt\./u,
        ),
    );
  });
});
