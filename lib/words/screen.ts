import { z } from "zod";
import { type StopId, stopIds, stops } from "../ids/stops";
import { plainWord } from "./plain-word";
import { wordSet, wordsAnyAge } from "./word-set";

/**
 * A text of a part of the screen.
 * @param blanks what is filled in: `{titel}` stands in every language once
 */
const text = (...blanks: readonly string[]) =>
  plainWord.refine(
    (said) =>
      (said.match(/\{[^}]*\}/gu) ?? []).sort().join() ===
      blanks
        .map((blank) => `{${blank}}`)
        .sort()
        .join(),
    {
      error:
        blanks.length > 0
          ? `zet hierin ${blanks.map((blank) => `{${blank}}`).join(" en ")}, elk één keer.`
          : "hier wordt niets ingevuld. Haal { en } weg.",
    },
  );

/** Texts without blanks. */
function texts<Key extends string>(...keys: readonly Key[]): { readonly [Each in Key]: typeof plainWord } {
  return Object.fromEntries(keys.map((key) => [key, text()])) as { readonly [Each in Key]: typeof plainWord };
}

/** What stands around every page. */
const frame = {
  kop: z.strictObject(texts("inhoud", "menu", "wat-nu", "uitleg", "woorden", "regio", "zoeken")),
  voet: z.strictObject({
    ...texts("uitleg", "menu", "scholen", "bronnen", "over", "privacy", "toegankelijkheid"),
    van: text("naam", "adres"),
  }),
  route: z.strictObject(texts("naam", "plaats", "hier", "hoort", "zijlijn", "eerder", "misschien")),
  haltes: z.strictObject(texts(...stopIds)),
  delen: z.strictObject({ ...texts("deel"), naam: text("titel") }),
  bronnen: z.strictObject({
    ...texts("ongelezen", "voorbehoud", "fout"),
    kop: text("gelezen"),
    gelezen: text("dag"),
    feiten: text("nummers"),
  }),
  melding: z.strictObject({ onderwerp: text("adres"), paragraaf: text("adres", "nummers"), tekst: text("adres", "nummers") }),
  woorden: z.strictObject(texts("kop", "naar", "terug")),
  wie: z.strictObject({
    ...texts("vandaan", "klopt-niet", "zoek"),
    bel: text("nummer"),
    "bel-naam": text("nummer", "naam"),
    naar: text("site"),
    gelezen: text("naam", "dag"),
  }),
  vertaling: z.strictObject({ ...texts("talen", "vertaald", "oud"), origineel: text("titel") }),
};

/** The pages of the guide. */
const guide = {
  plek: z.strictObject(texts("terug", "meer", "vragen", "opnieuw", "kaart", "map")),
  stap: z.strictObject(texts("aan-zet", "eerst", "ook", "meer", "meenemen", "verder", "bellen")),
  uitkomst: z.strictObject(texts("geregeld", "wachten", "verder", "helpt", "let-op", "verandert")),
  zin: z.strictObject(texts("kop", "kopieer", "gekopieerd", "geweigerd")),
  termijn: z.strictObject({
    ...texts("telt", "vanaf", "langer", "wie"),
    ook: text("wat"),
    voor: text("duur", "dag"),
    verlenging: text("duur"),
    eerstvolgend: text("dagen"),
  }),
  herkomst: z.strictObject(texts("wet", "regio", "praktijk")),
  trap: z.strictObject({ ...texts("uitleg"), kop: text("waarover"), hier: text("titel") }),
  gevaar: z.strictObject(texts("lijn")),
};

/** The pages of terms and answers. */
const pages = {
  begrip: z.strictObject({
    ...texts("alle", "wie", "brief", "dus", "zinnen", "waar"),
    vraag: text("woord"),
    "ook-wel": text("namen"),
    vroeger: text("namen"),
    "meer-brieven": text("zinnen"),
  }),
  antwoord: z.strictObject({ ...texts("wie", "lezen"), meer: text("onderwerp"), gids: text("plek") }),
  blok: z.strictObject(texts("doen", "let-op")),
};

type Parts = typeof frame & typeof guide & typeof pages;
export type ScreenPart = keyof Parts;
type ScreenWords = { readonly [Part in ScreenPart]: z.output<Parts[Part]> };

const home = "lib/words/screen.ts";

/** The words of what stands on the screen around the texts: content/<language>/scherm/, an entry for each part. */
export const screenWords = wordSet<ScreenWords>(
  "scherm",
  { kader: { home, entries: frame }, gids: { home, entries: guide }, teksten: { home, entries: pages } },
  true,
);

/**
 * What a part of the screen says.
 * @throws as readWords does
 */
export function screen<Part extends ScreenPart>(part: Part, language: string, root?: string): ScreenWords[Part] {
  return wordsAnyAge(screenWords, part, language, root);
}

/** Fills in a text of the screen: "Bel {nummer}" with nummer 112 becomes "Bel 112". */
export function filled(said: string, values: Readonly<Record<string, string>>): string {
  return said.replace(/\{([a-z-]+)\}/gu, (whole, blank: string) => values[blank] ?? whole);
}

/** The name of a stop. @throws as readWords does */
export function stopName(stop: StopId, language = "nl"): string {
  return screen("haltes", language)[stop];
}

/** Where a page belongs, in words: "stap 4: aanvraag" on the main line, "de zijlijn: oneens" beside it. */
export function stopInWords(stop: StopId): string {
  const name = stopName(stop).toLowerCase();
  return stops[stop].line === "main" ? `stap ${stopIds.indexOf(stop) + 1}: ${name}` : `de zijlijn: ${name}`;
}
