import { describe, expect, test } from "vitest";
import { dutchDate } from "@/lib/dutch-date";
import { cleanTyped } from "@/lib/letters/clean";
import { compose, type Given, nothingGiven } from "@/lib/letters/compose";
import type { LetterInShort } from "@/lib/letters/in-short";
import { mailLink } from "@/lib/letters/mail-link";
import { mailText, plainText, runsAsText } from "@/lib/letters/plain-text";

const letter: LetterInShort = {
  slug: "proef",
  verbandIn: [],
  to: "Aan het bestuur",
  subject: "Bezwaar over {naam-kind}",
  greeting: "Geachte heer of mevrouw",
  paragraphs: [
    { text: "Op {dag-besluit} besloot u over {naam-kind}." },
    { text: "{besluit}" },
    { text: "Dat klopt niet, om deze redenen." },
    { text: "{gronden}" },
    { text: "{uitleg}", mayGo: true },
  ],
  choices: [
    {
      id: "besluit",
      ask: "Wat staat erin?",
      options: [
        { id: "nee", pick: "Nee", text: "U zei nee." },
        { id: "kort", pick: "Te kort", text: "U gaf te weinig tijd." },
      ],
    },
  ],
  grounds: {
    ask: "Waarom?",
    options: [
      { id: "a", pick: "A", text: "Er was geen gesprek." },
      { id: "b", pick: "B", text: "Er staat geen reden in." },
    ],
  },
  enclosures: [{ paper: "Een kopie van het besluit" }, { paper: "Een verslag (als dat er is)", mayLack: true }],
  fields: [
    { id: "jouw-naam", kind: "regel", label: "Naam" },
    { id: "dag-besluit", kind: "dag", label: "Dag" },
    { id: "uitleg", kind: "regels", label: "Uitleg" },
  ],
};

const today = "30 november 2026";

const given: Given = {
  fields: {
    "jouw-naam": "S. Yılmaz",
    "jouw-adres": "Dorpsstraat 1\n1234 AB Ons Dorp",
    "naam-kind": "Mila",
    "dag-besluit": "2026-11-02",
    uitleg: "Eén.\nTwee.",
  },
  choices: { besluit: "kort" },
  grounds: ["b"],
};

describe("een brief samenstellen", () => {
  test("met alles ingevuld", () => {
    expect(plainText(compose(letter, given, today, dutchDate))).toBe(
      `S. Yılmaz
Dorpsstraat 1
1234 AB Ons Dorp
........................

Aan het bestuur
........................

30 november 2026

Onderwerp: Bezwaar over Mila

Geachte heer of mevrouw,

Op 2 november 2026 besloot u over Mila.

U gaf te weinig tijd.

Dat klopt niet, om deze redenen.

- Er staat geen reden in.

Eén.
Twee.

Met vriendelijke groet,


S. Yılmaz

Bijlagen:
- Een kopie van het besluit
[ ] Een verslag (als dat er is)`,
    );
  });
  test("met niets ingevuld staat alles open: keuzes en gronden met een hokje, en een lijn waar iets hoort", () => {
    const empty = compose(letter, nothingGiven, "", dutchDate);
    const lists = empty.blocks.filter((block) => block.kind === "lijst");
    expect(lists.map(({ toTick, items }) => [toTick, items.length])).toEqual([
      [true, 2],
      [true, 2],
    ]);
    expect(empty.day).toEqual([{ blank: "datum" }]);
    expect(empty.subject).toEqual(["Bezwaar over ", { blank: "naam-kind" }]);
    expect(plainText(empty)).toContain("[ ] U zei nee.");
    // The paragraph that may go stays, to write in, until something is filled in.
    expect(empty.blocks).toHaveLength(6);
    const { uitleg, ...fields } = given.fields;
    expect(uitleg).toBeDefined();
    expect(compose(letter, { ...given, fields }, today, dutchDate).blocks).toHaveLength(5);
  });
  test("wat geen dag is, blijft zoals het staat", () => {
    const composed = compose(letter, { ...given, fields: { ...given.fields, "dag-besluit": "2026-1" } }, today, dutchDate);
    expect(plainText(composed)).toContain("Op 2026-1 besloot u");
  });
  test("wat iemand typt, wordt nooit een veld of een keuze", () => {
    const composed = compose(letter, { ...given, fields: { ...given.fields, "naam-kind": "{besluit} {gronden} $& $1" } }, today, dutchDate);
    expect(runsAsText(composed.subject)).toBe("Bezwaar over {besluit} {gronden} $& $1");
  });
  test("de tekst voor een mail begint met de aanhef en eindigt met wie schrijft", () => {
    const text = mailText(compose(letter, given, today, dutchDate));
    expect(text.startsWith("Geachte heer of mevrouw,\n\n")).toBe(true);
    expect(text).toContain("Met vriendelijke groet,\nS. Yılmaz\nDorpsstraat 1");
    expect(text).not.toContain("Onderwerp");
  });
});

describe("vijandige invoer", () => {
  const hostile = `<b onclick="x">'"&amp;</b> \u202Eomgekeerd\u202C \u0000\u0007 👩‍👧 مرحبا \uD800 einde`;
  test("blijft tekst, zonder tekens die de rest omkeren of een bestand breken", () => {
    expect(cleanTyped(hostile)).toBe(`<b onclick="x">'"&amp;</b> omgekeerd  👩‍👧 مرحبا  einde`);
    expect(cleanTyped("a\r\nb\rc\u2028d")).toBe("a\nb\nc\nd");
    const text = plainText(compose(letter, { ...given, fields: { ...given.fields, uitleg: hostile } }, today, dutchDate));
    expect(text).toContain(cleanTyped(hostile));
  });
  test("twintigduizend tekens staan er allemaal in", () => {
    const long = "Ik schrijf veel. ".repeat(1_200).trim();
    expect(plainText(compose(letter, { ...given, fields: { ...given.fields, uitleg: long } }, today, dutchDate))).toContain(long);
  });
});

describe("een link naar een mail", () => {
  test("een korte brief gaat er heel in", () => {
    const { href, isWhole } = mailLink('Een vraag & een "kans"', "Eén\n\nTwee 👩‍👧");
    expect(isWhole).toBe(true);
    const url = new URL(href);
    expect(url.protocol).toBe("mailto:");
    expect(new URLSearchParams(url.search).get("subject")).toBe('Een vraag & een "kans"');
    expect(new URLSearchParams(url.search).get("body")).toBe("Eén\r\n\r\nTwee 👩‍👧");
  });
  test("een lange brief eindigt na een alinea, en zegt dat", () => {
    const text = Array.from({ length: 40 }, (_, index) => `Dit is alinea ${index} van een lange brief met genoeg woorden.`).join("\n\n");
    const { href, isWhole } = mailLink("👩‍👧".repeat(200), text);
    expect(isWhole).toBe(false);
    expect(href.length).toBeLessThanOrEqual(1900);
    const body = new URLSearchParams(new URL(href).search).get("body") ?? "";
    const [said = ""] = body.split("\r\n\r\n[Hier is de brief afgebroken");
    expect(said === "" || text.replace(/\n/gu, "\r\n").startsWith(said)).toBe(true);
    expect(body).toContain("Kopieer de hele brief op de pagina");
  });
});
