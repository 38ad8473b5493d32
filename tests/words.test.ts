import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * Words that mean one thing in this house, and the rooms whose names may hold them. What else the word stood for once, and what that is
 * called now, stands behind it. The words themselves are explained in the README.
 */
const words: readonly { readonly word: RegExp; readonly rooms: RegExp; readonly otherwise: string }[] = [
  {
    word: /Terms?(?![a-z])|^terms?(?![a-z])/u,
    rooms:
      /^(?:lib\/(?:registers|places|addresses|structured-data|content|guide\/terms-of|region\/host)|components\/(?:terms|word-list|mdx))/u,
    otherwise: "a termijn is a deadline",
  },
  {
    word: /Places?(?![a-z])|^places?(?![a-z])/u,
    rooms: /^lib\/(?:places|search)\//u,
    otherwise: "where people live is a town, file and line are a spot, where a link leads in a page is a landing",
  },
  {
    // A function that changes something may say so: "changeTrail".
    word: /Changes?(?![a-z])|^changes?(?![a-zA-Z])/u,
    rooms: /^lib\/(?:feed|registers|guide\/route-file)/u,
    otherwise: "an answer that is taken back is a correction, what differs between two tables is a difference",
  },
  {
    word: /Packs?(?![a-z])|^packs?(?![a-z])/u,
    rooms: /^lib\/(?:region|offline|publish\/write-service-worker)/u,
    otherwise: "of an index it is compact",
  },
  { word: /Cards?(?![a-z])|^cards?(?![a-z])/u, rooms: /^lib\/(?:share|publish)\//u, otherwise: "a box on a page is a panel" },
  {
    word: /Trails?(?![a-z])|^trails?(?![a-z])/u,
    rooms: /^(?:lib\/guide|components\/islands)\//u,
    otherwise: "the pages above a page are crumbs",
  },
  {
    word: /Lines?(?![a-z])|^lines?(?![a-z])/u,
    rooms: /^(?:components|lib\/(?:guide\/(?:map|metro)|places\/moved-addresses|region\/import))\b/u,
    otherwise: "a row of a list is an entry, the network is the connection",
  },
];

const exported = ["app", "components", "lib"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name).split("\\").join("/")))
  .filter((file) => /\.tsx?$/u.test(file))
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export (?:default )?(?:async )?(?:function|const|type) (\w+)/gmu)].map(([, name = ""]) => ({
      file,
      name,
    })),
  );

test("a word stands only in the names of the rooms where it means that", () => {
  expect(exported.length).toBeGreaterThan(600);
  const strays = words.flatMap(({ word, rooms, otherwise }) =>
    exported.filter(({ file, name }) => word.test(name) && !rooms.test(file)).map(({ file, name }) => `${file}: ${name} (${otherwise})`),
  );
  expect(strays).toEqual([]);
});

test("every word of the table is in use: a row that finds nothing would hold nothing", () => {
  for (const { word, rooms } of words) {
    expect(exported.filter(({ file, name }) => word.test(name) && rooms.test(file)).length, String(word)).toBeGreaterThan(0);
  }
});
