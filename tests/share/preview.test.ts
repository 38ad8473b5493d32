import { expect, test } from "vitest";
import { piecesOf } from "@/lib/places/pieces";
import { longestTitle, pageHead, pageTitle, previewTitle, siteCard, wholePageAddress } from "@/lib/share/preview";
import { sectionAlone } from "@/lib/share/section-alone";
import { edition } from "@/tests/edition";

const all = piecesOf(edition);

test("every piece has a preview that is shown whole, and a page title of its own", () => {
  expect(all.length).toBeGreaterThan(700);
  for (const piece of all) {
    expect(previewTitle(piece).length, piece.id).toBeLessThanOrEqual(longestTitle);
    expect(piece.description.length, piece.id).toBeLessThanOrEqual(160);
    expect(piece.description, piece.id).not.toBe("");
  }
  expect(new Set(all.map(pageTitle)).size).toBe(all.length);
});

test.each([
  ["Wie beslist?", "Wie beslist?"],
  ["zorgplicht", "Zorgplicht"],
  ["toelaatbaarheidsverklaring (TLV)", "Toelaatbaarheidsverklaring (TLV)"],
  ["Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring (LBT)", "Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring"],
  [
    "Een kop die zo lang is dat hij in geen enkel voorbeeld van een link helemaal past",
    "Een kop die zo lang is dat hij in geen enkel voorbeeld van een…",
  ],
])("%s is shown as %s", (title, shown) => expect(previewTitle({ title })).toBe(shown));

test("addresses outside the site are whole, and the canonical one has no fragment", () => {
  const tags = pageHead(
    { title: "Kop", description: "Tekst.", address: "/uitleg/de-tlv/", card: "de-tlv--hoe-lang" },
    { ...edition, url: "https://voorbeeld.nl" },
  );
  expect(tags.openGraph.url).toBe("https://voorbeeld.nl/uitleg/de-tlv/");
  expect(tags.alternates).toEqual({ canonical: "https://voorbeeld.nl/uitleg/de-tlv/" });
  expect(tags.openGraph.images).toEqual([
    { url: "https://voorbeeld.nl/deel/de-tlv--hoe-lang/kaart.png", width: 1200, height: 630, alt: "Kop (Passende Plek)" },
  ]);
  const piece = all.find(({ id }) => id === "de-tlv--hoe-lang");
  expect(piece && wholePageAddress(piece)).toBe("/uitleg/de-tlv/");
});

test("a page without a card of its own shows the card of the site, and says whose it is", () => {
  const { openGraph, twitter, alternates } = pageHead(
    { title: "Bronnen", description: "Tekst.", address: "/bronnen/", hasFeed: true },
    { ...edition, url: "http://localhost:3000" },
  );
  expect(openGraph.images).toEqual([
    { url: "http://localhost:3000/kaart.png", width: 1200, height: 630, alt: `${siteCard.title} (Passende Plek)` },
  ]);
  expect(twitter.images).toEqual(["http://localhost:3000/kaart.png"]);
  expect(alternates.types?.["application/atom+xml"][0]?.url).toBe("http://localhost:3000/wijzigingen.xml");
  expect(siteCard.title.length).toBeLessThanOrEqual(longestTitle);
});

test("a section knows its headings and its words, and takes the sources below it when it has none", () => {
  expect(sectionAlone("de-tlv", "welke-school", edition).headings).toEqual(["welke-school", "geen-tlv"]);
  expect(sectionAlone("de-tlv", "welke-school", edition).terms).toContain("cluster-3");
  expect(sectionAlone("de-tlv", "welke-school", edition).facts).toEqual([]);
  expect(sectionAlone("de-tlv", "geen-tlv", edition).headings).toEqual(["geen-tlv"]);
  expect(sectionAlone("ondersteuningsplan", "onderdeel-a", edition).facts.length).toBeGreaterThan(0);
  expect(() => sectionAlone("de-tlv", "bestaat-niet", edition)).toThrow('Geen kop heeft het id "bestaat-niet".');
});
