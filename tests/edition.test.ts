import { expect, test } from "vitest";
import { type Edition, editionFrom } from "@/lib/edition";
import { piecesOf } from "@/lib/places/pieces";
import { placesOf } from "@/lib/places/places";
import { thingsByAddress } from "@/lib/places/things-by-address";
import { hostVerbanden, shownRegions } from "@/lib/region/host";
import { searchRecords } from "@/lib/search/records";
import { pageHead } from "@/lib/share/preview";

const whole = editionFrom({ SITE_DATE: "2026-11-25", SITE_URL: "https://land.voorbeeld.nl" });
const host = editionFrom({ SITE_DATE: "2028-01-02", SITE_URL: "https://regio.voorbeeld.nl", SITE_REGIO: "po2601, VO2601" });

const elsewhereIn = (edition: Edition) => placesOf(edition).filter(({ isElsewhere }) => isElsewhere).length;
/** One of every twenty things that the pages are about. */
const thingsOf = (edition: Edition) =>
  [...thingsByAddress(edition).values()].filter((_, index) => index % 20 === 0).map((thing) => JSON.stringify(thing()));

test("two editions in one process get different answers, whichever is asked first, and again", () => {
  for (const edition of [host, whole, host, whole]) {
    const [own, other] = edition === host ? [host, whole] : [whole, host];
    expect(pageHead({ title: "a", description: "b", address: "/c/" }, edition).alternates.canonical).toBe(`${own.url}/c/`);
    const things = thingsOf(edition);
    expect(things.length).toBeGreaterThan(30);
    expect(things.filter((thing) => thing.includes(other.url))).toEqual([]);
    expect(things.filter((thing) => thing.includes(own.url)).length).toBeGreaterThan(20);
    if (edition === whole) expect(elsewhereIn(edition)).toBe(0);
    else expect(elsewhereIn(edition)).toBeGreaterThan(300);
  }
  expect(hostVerbanden(whole)).toBeUndefined();
  expect(hostVerbanden(host)?.map(({ code }) => code)).toEqual(["PO2601", "VO2601"]);
  expect(shownRegions(host).gemeenten.length).toBeLessThan(shownRegions(whole).gemeenten.length);
});

test("another day alone tells other things: what has ended by then is gone", () => {
  const later = { ...whole, day: host.day };
  const [now, then] = [whole, later].map((edition) => new Map(searchRecords(edition).map(({ address, text }) => [address, text])));
  expect(now?.size).toBeGreaterThan(1000);
  expect([...(then?.keys() ?? [])]).toEqual([...(now?.keys() ?? [])]);
  const changed = [...(now ?? [])].filter(([address, text]) => then?.get(address) !== text).map(([address]) => address);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(20);
});

test("what was made for an edition is kept for that edition alone", () => {
  expect(placesOf(whole)).toBe(placesOf(whole));
  expect(piecesOf(whole)).toBe(piecesOf(whole));
  expect(placesOf({ ...whole })).not.toBe(placesOf(whole));
  expect(placesOf({ ...whole })).toHaveLength(placesOf(whole).length);
});

test("without settings: today, this computer, the whole country, kept by browsers", () => {
  const { day, ...rest } = editionFrom({});
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(rest).toEqual({ url: "http://localhost:3000", language: "nl", isKept: true });
  expect(editionFrom({ SITE_BEWAREN: "nee" }).isKept).toBe(false);
});

test("every setting that is wrong is told at once, in Dutch", () => {
  expect(() => editionFrom({ SITE_DATE: "1 augustus", SITE_URL: "voorbeeld.nl/", SITE_BEWAREN: "misschien" })).toThrow(
    'SITE_DATE is "1 augustus". Schrijf een bestaande dag als 2027-08-01.\n' +
      'SITE_URL is "voorbeeld.nl/". Schrijf het adres zonder / aan het eind: https://voorbeeld.nl.\n' +
      'SITE_BEWAREN is "misschien". Schrijf "ja" of "nee".',
  );
});
