import { describe, expect, test } from "vitest";
import { editionFrom } from "@/lib/edition";
import { hostDeadlines, hostDeadlinesInWords, hostNames } from "@/lib/region/host";

describe("de eigen termijnen en namen van een site voor één regio", () => {
  const edition = editionFrom({});
  const host = { ...edition, host: ["PO2601"] };
  test("zonder regio of zonder pakket zijn er geen", () => {
    expect(hostDeadlines("besluit-arrangement", edition)).toEqual([]);
    expect(hostDeadlines("besluit-arrangement", host)).toEqual([]);
    expect(hostNames("groot-overleg", host)).toEqual([]);
  });
  test("in woorden: gelijk is één keer, anders met de soort erbij", () => {
    const po = { sector: "PO", span: "4 weken" };
    expect(hostDeadlinesInWords([po, { sector: "VO", span: "4 weken" }])).toBe("4 weken");
    expect(hostDeadlinesInWords([po, { sector: "VO", span: "6 weken" }])).toBe("4 weken (PO) en 6 weken (VO)");
  });
});
