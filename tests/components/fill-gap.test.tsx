import { expect, test } from "vitest";
import { fillGap } from "@/components/host/fill-gap";
import { readText } from "@/lib/read-text";
import { readHost } from "@/lib/region/host";
import { parsePack } from "@/lib/region/pack";
import { readRegions } from "@/lib/region/read";

const example = "content/regio/voorbeeld-host.yaml";
const pack = parsePack(readText("content/regio/voorbeeld-pakket.yaml"), "PO2601.yaml");
const host = readHost(example, readRegions(), (code) => (code === "PO2601" ? pack : undefined));
const bare = readHost(example, readRegions(), () => undefined);

test("de voet en de regio noemen de verbanden met wat zij zelf zeggen", () => {
  for (const name of ["footer", "region"]) {
    const html = fillGap(name, host);
    expect(html).toContain('<a href="/verband/po2601/">Samenwerkingsverband Voorbeeld PO</a>');
    expect(html).toContain('<a href="https://www.voorbeeld.nl/steunpunt">Steunpunt Voorbeeld</a>');
    expect(html).toContain('<a href="/verband/vo2601/">');
    expect(html).toContain("ondersteuningsteam");
    expect(html.match(/<li/gu)).toHaveLength(2);
  }
  expect(fillGap("region", host)).toContain('<h2 id="regio">In jouw regio</h2>');
  expect(fillGap("region-at-start", host)).toBe("");
});

test("wie voor de site instaat, staat er met een adres om te mailen", () => {
  const html = fillGap("owner", host);
  expect(html).toContain("Deze site is van Stichting Voorbeeld.");
  expect(html).toContain('href="mailto:gids@voorbeeld.nl"');
  const { answerable, ...nobody } = host;
  expect(answerable).toBeDefined();
  expect(fillGap("owner", nobody)).toBe("");
});

test("eigen termijnen en namen staan erbij, en anders niets", () => {
  expect(fillGap("deadline:besluit-arrangement", host)).toBe(" (in jouw regio 4 weken (PO))");
  expect(fillGap("deadline-row:besluit-arrangement", host)).toBe(
    '<div><dt>In jouw regio</dt><dd class="font-bold">4 weken (PO)</dd></div>',
  );
  expect(fillGap("own-name:groot-overleg", host)).toBe(" In jouw regio heet het: ondersteuningsteam.");
  for (const name of ["deadline:besluit-arrangement", "deadline-row:besluit-arrangement", "own-name:groot-overleg"]) {
    expect(fillGap(name, bare)).toBe("");
  }
});

test("alleen gemeenten van de regio zijn een link", () => {
  expect(fillGap("gemeente:utrecht", host)).toBe('<a href="/regio/utrecht/">Utrecht</a>');
  expect(fillGap("gemeente:amsterdam", host)).toBe("Amsterdam");
  expect(fillGap("gemeenten", host).match(/<a /gu)).toHaveLength(2);
});

test("alleen verbanden van de regio zijn een link, ook op de kaart van het land", () => {
  expect(fillGap("verband:VO2601", host)).toBe('<a href="/verband/vo2601/">Utrecht (VO 26.01)</a>');
  expect(fillGap("verband:PO2707", host)).toBe("Amsterdam (PO 27.07)");
  const html = fillGap("country-maps", host);
  const own = host.shown.verbanden.map(({ slug }) => `/verband/${slug}/`).sort();
  expect(own.length).toBeGreaterThan(1);
  // Once on the map, once in the list.
  expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href).sort()).toEqual([...own, ...own].sort());
  expect(html.match(/class="region-land"/gu)?.length).toBeGreaterThan(140);
});

test("een QR-code leidt naar de eigen site", () => {
  expect(fillGap("qr:/deel/wat-nu--verband-beslist/", host)).toContain(
    'aria-label="QR-code naar gids.voorbeeld.nl/deel/wat-nu--verband-beslist/"',
  );
});

test("een gat dat niemand vult, en een gemeente die er niet is", () => {
  expect(() => fillGap("logo", host)).toThrow('een gat "logo" bestaat niet. Kijk in components/host/fill-gap.tsx.');
  expect(() => fillGap("own-name:", host)).toThrow('het begrip "" bestaat niet.');
  expect(() => fillGap("gemeente:nergens", host)).toThrow('de gemeente "nergens" bestaat niet.');
});
