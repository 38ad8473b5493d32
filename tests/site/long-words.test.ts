import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SKIP, visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { staysWhole } from "@/lib/publish/add-soft-hyphens";
import { parsePage } from "@/lib/publish/site";
import { softHyphen } from "@/lib/publish/soft-hyphens";
import { longWord } from "@/lib/registers/break-points";
import { site } from "./published-site";

/** What holds no names of schools and streets, which nobody can list. */
const read = site.pages.filter(({ address }) => !/^\/(?:regio|verband)\//u.test(address));

test("elk lang woord kan worden afgebroken: anders hoort het in lib/registers/break-points.ts", { timeout: 300_000 }, () => {
  const whole = new Map<string, string>();
  let cut = 0;
  for (const { file, address } of read) {
    const tree = parsePage(readFileSync(join(site.folder, file), "utf8"));
    visit(tree, (node) => {
      if (node.type === "element" && staysWhole(node)) return SKIP;
      if (node.type !== "text") return undefined;
      for (const word of node.value.match(/[\p{L}\u00AD]+(?!\p{L}|\.\p{L})/gu) ?? []) {
        if (word.length < longWord) continue;
        if (word.includes(softHyphen)) cut += 1;
        if (word.split(softHyphen).some(({ length }) => length >= longWord)) whole.set(word.toLowerCase(), address);
      }
      return undefined;
    });
  }
  expect(read.length).toBeGreaterThan(1000);
  expect(cut).toBeGreaterThan(10_000);
  expect([...whole].map(([word, address]) => `${word} (${address})`)).toEqual([]);
});
