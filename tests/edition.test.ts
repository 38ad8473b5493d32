import { expect, test } from "vitest";
import { type Edition, editionFrom } from "@/lib/edition";
import { piecesOf } from "@/lib/places/pieces";
import { placesOf } from "@/lib/places/places";
import { thingsByAddress } from "@/lib/places/things-by-address";
import { searchRecords } from "@/lib/search/records";
import { pageHead } from "@/lib/share/preview";

const answerable = { SITE_OWNER: "Stichting Voorbeeld", SITE_CONTACT: "vragen@voorbeeld.nl" };
const whole = editionFrom({ SITE_DATE: "2026-11-25", SITE_URL: "https://land.voorbeeld.nl", ...answerable });
const other = editionFrom({ SITE_DATE: "2028-01-02", SITE_URL: "https://ander.voorbeeld.nl", ...answerable });

/** One of every twenty things that the pages are about. */
const thingsOf = (edition: Edition) =>
  [...thingsByAddress(edition).values()].filter((_, index) => index % 20 === 0).map((thing) => JSON.stringify(thing()));

test("two editions in one process get different answers, whichever is asked first, and again", () => {
  for (const own of [other, whole, other, whole]) {
    const not = own === other ? whole : other;
    expect(pageHead({ title: "a", description: "b", address: "/c/" }, own).alternates.canonical).toBe(`${own.url}/c/`);
    const things = thingsOf(own);
    expect(things.length).toBeGreaterThan(30);
    expect(things.filter((thing) => thing.includes(not.url))).toEqual([]);
    expect(things.filter((thing) => thing.includes(own.url)).length).toBeGreaterThan(20);
  }
});

test("another day alone tells other things: what has ended by then is gone", () => {
  const later = { ...whole, day: other.day };
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

test("a copy for everybody says whose it is and where to tell a fault; one on an own computer or network need not", () => {
  expect(whole.answerable).toEqual({ owner: "Stichting Voorbeeld", mail: "vragen@voorbeeld.nl" });
  const url = "https://land.voorbeeld.nl";
  expect(() => editionFrom({ SITE_URL: url })).toThrow(/^Zet ook SITE_OWNER en SITE_CONTACT: een site voor iedereen zegt van wie hij is/u);
  expect(() => editionFrom({ SITE_URL: url, SITE_OWNER: "Ik" })).toThrow(/^Zet ook SITE_CONTACT: /u);
  expect(() => editionFrom({ SITE_CONTACT: "vragen@voorbeeld.nl" })).toThrow(/^Zet ook SITE_OWNER: /u);
  for (const wrong of ["vragen", "vragen@voorbeeld", "a b@voorbeeld.nl", "vragen@voorbeeld.nl?cc=x@y.nl"]) {
    expect(() => editionFrom({ ...answerable, SITE_CONTACT: wrong }), wrong).toThrow(`SITE_CONTACT is "${wrong}". Schrijf een mailadres`);
  }
  for (const own of ["http://localhost:3000", "http://127.0.0.1:8080", "http://192.168.1.4", "http://172.20.0.2", "http://school.local"]) {
    expect(editionFrom({ SITE_URL: own }).answerable, own).toBeUndefined();
  }
  for (const open of ["https://localhost.nl", "https://172.15.0.2", "https://11.0.0.1"])
    expect(() => editionFrom({ SITE_URL: open })).toThrow("Zet ook");
});
