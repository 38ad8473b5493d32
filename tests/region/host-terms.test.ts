import { describe, expect, test } from "vitest";
import { hostNames, hostTerms, hostTermsInWords } from "@/lib/region/host-terms";
import { verbandOf } from "@/lib/region/region";

describe("de eigen termijnen en namen van een site voor één regio", () => {
  test("zonder regio of zonder pakket zijn er geen", () => {
    expect(hostTerms("besluit-arrangement", undefined)).toEqual([]);
    expect(hostTerms("besluit-arrangement", [verbandOf("PO2601")])).toEqual([]);
    expect(hostNames("groot-overleg", [verbandOf("PO2601")])).toEqual([]);
  });
  test("in woorden: gelijk is één keer, anders met de soort erbij", () => {
    const po = { sector: "PO", span: "4 weken" };
    expect(hostTermsInWords([po, { sector: "VO", span: "4 weken" }])).toBe("4 weken");
    expect(hostTermsInWords([po, { sector: "VO", span: "6 weken" }])).toBe("4 weken (PO) en 6 weken (VO)");
  });
});
