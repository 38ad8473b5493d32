import { expect, test } from "vitest";
import { sampleAddress } from "@/lib/addresses/address-of";
import { sampleSlugs } from "@/lib/samples/samples";
import { searchRecords } from "@/lib/search/records";
import { openSearch } from "@/lib/search/search";
import { searchFileOf } from "@/lib/search/search-file";
import { edition } from "@/tests/edition";

const asked = {
  "tlv-besluit": "hoe ziet een tlv eruit",
  "tlv-weigering": "voorbeeld afwijzing van een tlv",
  opp: "voorbeeld van een opp",
  "weigering-van-een-school": "voorbeeld brief school weigert mijn kind",
  schorsing: "schorsingsbrief voorbeeld",
  verwijdering: "voorbeeld brief verwijdering",
  "vervoer-besluit": "voorbeeld besluit over leerlingenvervoer",
} as const;

test("wie naar een voorbeeld vraagt, vindt het bij de eerste drie", () => {
  expect(Object.keys(asked).sort()).toEqual([...sampleSlugs].sort());
  const { find } = openSearch(searchFileOf(searchRecords(edition)));
  const missed = sampleSlugs.filter((slug) => !find(asked[slug], 3).places.some(({ address }) => address === sampleAddress(slug)));
  expect(missed).toEqual([]);
});
