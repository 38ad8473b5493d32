import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { compactIndex, fullIndex } from "@/lib/search/compact-index";

const fields = ["title", "text"];

/** Places of which only some hold the word: in one field, in the other, more than once, near each other and far apart. */
function indexOver(count: number, holders: Readonly<Record<number, string>>) {
  const search = new MiniSearch({ fields });
  search.addAll(
    Array.from({ length: count }, (_, id) => ({ id, title: id % 7 === 0 ? "school" : "", text: holders[id] ?? `woord${id % 50} plek` })),
  );
  return search;
}

test("what is packed is found again, in the same order with the same weights", () => {
  const search = indexOver(2_700, { 0: "zeldzaam", 59: "zeldzaam", 60: `${"zeldzaam ".repeat(120)}`, 2650: "zeldzaam zeldzaam school" });
  const packed = JSON.parse(JSON.stringify(compactIndex(search.toJSON())));
  const again = MiniSearch.loadJS<{ id: number }>(fullIndex(packed, fields), { fields });
  for (const query of ["zeldzaam", "school", "woord13 school", "plek"]) {
    const results = (index: MiniSearch) => index.search(query).map(({ id, score }) => [id, score]);
    expect(results(again).length).toBeGreaterThan(3);
    // A word that stands somewhere over ninety times counts as ninety: that place alone may weigh a little less.
    expect(results(again).filter(([id]) => id !== 60)).toEqual(results(search).filter(([id]) => id !== 60));
  }
  expect(again.search("zeldzaam").map(({ id }) => id)).toEqual(search.search("zeldzaam").map(({ id }) => id));
});

test("more places in between than letters can say stop the build", () => {
  expect(() => compactIndex(indexOver(3_000, { 0: "zeldzaam", 2900: "zeldzaam" }).toJSON())).toThrow("meer letters in compact-index.ts");
});
