import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { explanationAddress, factAnchor, nodeAddress, pieceAddress, splitAddress } from "@/lib/addresses/address-of";
import { readExplanation } from "@/lib/content/read";
import { nodeIds } from "@/lib/guide/structure";
import { explanationSlugs } from "@/lib/ids/slugs";
import { lockFile, parseLock } from "@/lib/places/address-lock";
import { piecesOf } from "@/lib/places/pieces";
import { budgetFaults } from "@/lib/publish/budgets";
import { linkFaults } from "@/lib/publish/check-index";
import { pageFaults, requestFaults } from "@/lib/publish/check-page";
import { entryOf, idsOf } from "@/lib/publish/entry";
import { filesBelow } from "@/lib/publish/site";
import { citations } from "@/lib/registers/citation";
import { edition } from "@/tests/edition";
import { type PublishedPage as Page, site, weightsOf } from "./published-site";

const text = (address: string) => {
  const page = site.pages.find((candidate) => candidate.address === address);
  const main = page && select("main", page.tree);
  if (!main) throw new Error(`${address} staat niet in out/.`);
  return textOf(main).replace(/\s+/gu, " ");
};
const everyText = site.pages.map(({ address }) => text(address));

describe("de gepubliceerde site", () => {
  test("heeft elke pagina, en elk adres dat ooit is gepubliceerd komt uit", () => {
    const idsByAddress = new Map(site.pages.map((page) => [page.address, idsOf(page)]));
    const locked = parseLock(readFileSync(lockFile, "utf8"));
    expect(locked.length).toBeGreaterThan(2000);
    const lost = locked.filter((address) => {
      const { path, id } = splitAddress(address);
      const ids = idsByAddress.get(path);
      return !ids || (id && !ids.has(id));
    });
    expect(lost).toEqual([]);
    const listed = new Set(locked);
    expect([...idsByAddress.keys()].filter((address) => address !== "/404.html" && !listed.has(address))).toEqual([]);
  });

  test("geeft elke kop in een uitleg een adres dat blijft", () => {
    const listed = new Set(parseLock(readFileSync(lockFile, "utf8")));
    const headings = explanationSlugs.flatMap((slug) => {
      const page = site.pages.find(({ address }) => address === `/uitleg/${slug}/`);
      return page ? selectAll(".prose :is(h2, h3)[id]", page.tree).map(({ properties }) => `/uitleg/${slug}/#${properties.id}`) : [];
    });
    expect(headings.length).toBeGreaterThan(350);
    expect(headings.filter((address) => !listed.has(address))).toEqual([]);
  });

  test("leidt vanaf een oud adres meteen naar een pagina die er is", () => {
    const refreshes = site.pages.flatMap(({ tree }) => selectAll("meta[http-equiv=refresh]", tree));
    const targets = refreshes.map(({ properties }) => /^0; url=([^#]+)/u.exec(String(properties.content))?.[1]);
    expect(targets.length).toBeGreaterThanOrEqual(6);
    expect(targets.filter((target) => !site.pages.some(({ address }) => address === target))).toEqual([]);
  });

  test("heeft niets meer van Next", () => {
    const files = filesBelow("out");
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /_next|__next|_not-found|(?<!^robots|^licenties)\.txt/u.test(file))).toEqual([]);
    expect(site.pages.filter(({ file }) => /__next|self\.|data-precedence|<!--/u.test(readFileSync(join("out", file), "utf8")))).toEqual(
      [],
    );
  });

  test("houdt zich aan de budgetten en de regels voor pagina's, links en verzoeken", () => {
    expect(budgetFaults(weightsOf(site))).toEqual([]);
    expect(site.pages.flatMap(pageFaults)).toEqual([]);
    expect(site.pages.flatMap(requestFaults)).toEqual([]);
    expect(linkFaults(site.pages.map(entryOf), "out")).toEqual([]);
    expect(site.pages.flatMap(({ tree }) => selectAll("a[href^='/'], a[href^='#']", tree)).length).toBeGreaterThan(1000);
  });

  test("haalt voor brieven en Mijn map hooguit 40 kB aan script later op, buiten wat een Word-bestand maakt", () => {
    const later = filesBelow("out").filter((file) =>
      /^eilanden-(?:folder-acts|keep-in-folder|letter-out|plain-text|answer)-[0-9A-Z]{8}\.js\.br$/u.test(file),
    );
    expect(later.length).toBeGreaterThanOrEqual(4);
    expect(later.reduce((sum, file) => sum + statSync(join("out", file)).size, 0)).toBeLessThanOrEqual(40_000);
  });

  test("weegt meestal hooguit 8 kB", () => {
    const sizes = weightsOf(site)
      .map(({ html }) => html)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(8000);
  });

  test("geeft de lijst met postcodes en plaatsen in één klein bestand", () => {
    const weight = statSync("out/regio.json.br").size;
    expect(weight).toBeGreaterThan(15_000);
    expect(weight).toBeLessThanOrEqual(30_000);
  });

  test("heeft een script op pagina's met een eiland, en nergens anders", () => {
    const scripts = (page: Page) => selectAll("script:not([type='application/ld+json'])", page.tree).length;
    const withIsland = site.pages.filter(({ tree }) => select("[data-island]", tree));
    expect(withIsland.length).toBeGreaterThan(10);
    for (const page of site.pages) expect(scripts(page), page.address).toBe(withIsland.includes(page) ? 1 : 0);
  });

  test("geeft elk stuk precies één plek om het te delen, naast zijn kop, en nergens op de pagina van het stuk zelf", () => {
    const links = site.pages.flatMap(({ tree }) =>
      selectAll(".shared-page > h1 + a.share-link, .shared-part > h2 + a.share-link, .shared-part > h3 + a.share-link", tree),
    );
    const all = piecesOf(edition);
    expect(all.length).toBeGreaterThan(650);
    expect(links.map(({ properties }) => properties.href).sort()).toEqual(all.map(({ id }) => pieceAddress(id)).sort());
    expect(site.pages.flatMap(({ tree }) => selectAll("a.share-link", tree))).toHaveLength(all.length);
    const rows = site.pages.flatMap(({ tree }) => selectAll(":is(.shared-page, .shared-part):has(> a.share-link)", tree));
    for (const row of rows) {
      const [heading, link] = row.children as Element[];
      expect(link?.properties.ariaLabel).toBe(`Deel: ${heading && textOf(heading)}`);
    }
  });

  test("staat per pagina alleen de eigen stijl toe", () => {
    for (const { address, tree } of site.pages) {
      const policy = String(select("meta[http-equiv]", tree)?.properties.content);
      const hash = createHash("sha256").update(selectAll("style", tree).map(textOf).join("")).digest("base64");
      expect(policy, address).toContain(`style-src 'sha256-${hash}'`);
      // No page lets scripts make code from text.
      expect(policy, address).not.toContain("unsafe");
    }
  });

  test("staat er gecomprimeerd precies zo", () => {
    for (const { file } of site.pages) {
      expect(existsSync(join("out", `${file}.gz`)), file).toBe(true);
      expect(brotliDecompressSync(readFileSync(join("out", `${file}.br`))).equals(readFileSync(join("out", file))), file).toBe(true);
    }
  });

  test("noemt op elke pagina van de uitleg en de gids zijn bronnen en een controledatum", () => {
    const told = new Set<string>(nodeIds.map(nodeAddress));
    const pages = site.pages.filter(({ address }) => /^\/uitleg\/./u.test(address) || told.has(address));
    expect(pages.length).toBeGreaterThan(200);
    const checkedOrSaysNot = /^Bronnen, (?:gecontroleerd op \d+ \p{L}+ \d{4}|nog niet nagelezen)$/u;
    const lines = ({ tree }: Page) => [
      ...selectAll("details.sources summary", tree).map(textOf),
      ...selectAll("#bronnen .note", tree).map((note) => /Bronnen, [^:]*/u.exec(textOf(note))?.[0] ?? textOf(note)),
    ];
    const unread = pages.filter((page) => lines(page).some((line) => /nagelezen$/u.test(line)));
    // Only pages that rest on a law which nobody read again: a few, and they say so.
    expect(unread.length).toBeLessThan(15);
    for (const page of pages) {
      expect(lines(page).length, page.address).toBeGreaterThan(0);
      for (const line of lines(page)) expect(line, page.address).toMatch(checkedOrSaysNot);
    }
  });

  test("leidt in een uitleg van elke paragraaf naar haar bronnen, één keer, met elk feit en elke wet", () => {
    let sections = 0;
    for (const slug of explanationSlugs) {
      const page = site.pages.find(({ address }) => address === explanationAddress(slug)) as Page;
      for (const { id, title, facts } of readExplanation(slug, edition.day).sources) {
        sections++;
        const links = selectAll(`.prose a[href="#bronnen-${id}"]`, page.tree);
        expect(
          links.map((link) => textOf(link).replace(/,.*$/u, "")),
          `${slug} ${id}`,
        ).toEqual(["Bronnen"]);
        const note = select(`#bronnen > div > .note[id="bronnen-${id}"]`, page.tree) as Element;
        expect(textOf(note).startsWith(title), `${slug} ${id}`).toBe(true);
        const told = selectAll("a", note).map(({ properties }) => String(properties.href));
        const back = `#bij-bronnen-${id}`;
        const wanted = [...citations(facts).map(({ url }) => url), ...facts.map((fact) => `#${factAnchor(fact)}`), back];
        expect(
          wanted.filter((end) => !told.some((href) => href.endsWith(end))),
          `${slug} ${id}`,
        ).toEqual([]);
        expect(select(`.prose [id="${back.slice(1)}"] + a`, page.tree), `${slug} ${id}`).toBe(links[0]);
      }
    }
    expect(sections).toBeGreaterThan(330);
  });

  test("geeft elke tekening een tekst die hetzelfde zegt", () => {
    const drawings = site.pages
      .filter(({ address }) => address.startsWith("/uitleg/"))
      .flatMap(({ address, tree }) => selectAll("figure:has(svg text)", tree).map((figure) => ({ address, figure })));
    expect(drawings.length).toBeGreaterThanOrEqual(4);
    for (const { address, figure } of drawings) {
      const caption = textOf(select("figcaption", figure) as Element).toLowerCase();
      const drawn = selectAll("svg text", figure).map(textOf).join(" ").toLowerCase();
      const words = [...new Set(drawn.match(/\p{L}{5,}/gu) ?? [])];
      // A word may stand there in another form: "nodig" and "nodige".
      const missing = words.filter((word) => !caption.includes(word.slice(0, 5)));
      expect(words.length, address).toBeGreaterThan(8);
      expect(missing.length / words.length, `${address}: ${missing.join(" ")}`).toBeLessThanOrEqual(0.15);
    }
  });
});

test("waar een tekst zegt dat je 112 belt, kun je het indrukken", () => {
  const calls = site.pages.flatMap(({ address, tree }) =>
    selectAll("main p, main li, main dd", tree)
      .filter((part) => /\bbel[^.!?\d]*\b112\b/iu.test(textOf(part)))
      .map((part) => ({ address, hasLink: selectAll('a[href="tel:112"], a[href="/wat-nu/direct-gevaar/"]', part).length > 0 })),
  );
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.filter(({ hasLink }) => !hasLink)).toEqual([]);
});

describe("de feiten waar het mee begon staan er in hun juiste vorm", () => {
  test.each([
    ["twee verbanden naast elkaar", "/uitleg/twee-verbanden/", /PO-verband.*VO-verband/u],
    ["welke scholen bij po horen", "/uitleg/verband-basisonderwijs/", /basisschol.*speciaal basisonderwijs.*cluster 3/u],
    ["welke scholen bij vo horen", "/uitleg/verband-voortgezet-onderwijs/", /vmbo.*havo.*vwo.*praktijkonderwijs/u],
    ["cluster 1 en 2 staan erbuiten", "/uitleg/cluster-1-en-2/", /instelling beslist, niet het samenwerkingsverband/u],
    ["basishulp zonder aanvraag", "/uitleg/extra-ondersteuning-en-toewijzing/", /zonder (?:aanvraag|toewijzing)/u],
    ["ingeschreven of aangemeld", "/uitleg/de-aanvraag/", /(?:ingeschreven|zit).{0,40}aangemeld/u],
    ["het verband beslist volgens het plan", "/uitleg/de-aanvraag/", /ondersteuningsplan/u],
    ["de school met zorgplicht blijft verantwoordelijk", "/uitleg/het-samenwerkingsverband/", /blijft één school verantwoordelijk/u],
    ["scholen weten van elkaar wat er kan", "/uitleg/het-samenwerkingsverband/", /weten scholen van elkaar|scholen van elkaar weten/u],
    ["hoe ouders uitleg krijgen", "/uitleg/ondersteuningsplan/", /onafhankelijke/u],
  ])("%s", (_, address, pattern) => expect(text(address)).toMatch(pattern));

  test("alle zeven onderdelen van het plan", () => {
    const page = site.pages.find(({ address }) => address === "/uitleg/ondersteuningsplan/");
    const parts = page ? selectAll("h3[id^=onderdeel-]", page.tree).map(({ properties }) => properties.id) : [];
    expect(parts).toEqual(["a", "b", "c", "d", "e", "f", "g"].map((letter) => `onderdeel-${letter}`));
  });
});

describe("fouten die anderen maken staan nergens", () => {
  test.each([
    ["ouders vragen zelf een TLV aan", /(?:je|ouders) vra(?:ag|gen)t? (?:zelf )?(?:de|een) TLV aan/iu],
    ["een TLV is een plek", /TLV is (?:ook )?een plek(?! nog)/iu],
    ["de commissie beslist bindend", /oordeel is bindend/iu],
    ["hoorrecht vanaf 12", /hoorrecht[^.]{0,40}vanaf 1[26]/iu],
    ["bezwaar stopt het besluit", /bezwaar (?:stopt|schorst) (?!(?:het|de) \p{L}+ niet)(?:het|de)/iu],
    ["instemmen met het hele opp", /(?:instemmen|eens zijn) met het hele opp/iu],
    ["een plek beloven", /je (?:kind )?(?:krijgt|hebt recht op) (?:altijd |zeker )?een plek\b/iu],
    ["vrijstelling aanvragen", /vrijstelling (?:aanvragen|toegekend|verleend)/iu],
    ["meer dan 16 uur", /meer dan 16 uur/iu],
    ["na 8 weken verwijderen", /na 8 weken.{0,30}verwijder/iu],
  ])("%s", (_, pattern) => {
    expect(everyText.length).toBeGreaterThan(50);
    expect(everyText.map((page) => pattern.exec(page)?.[0]).filter(Boolean)).toEqual([]);
  });

  test.each([
    ["een TLV is nog geen plek", /TLV is (?:nog )?geen plek|Een plek is dat nog niet/u],
    ["het oordeel bindt niet", /(?:niet bindend|hoeft (?:het|dat) oordeel niet te volgen|niet volgen)/u],
    ["geen leeftijdsgrens", /geen leeftijd|elke leeftijd|hoe jong/iu],
    ["pas uitschrijven na inschrijven", /pas uitschrijven als/u],
    ["eerst zes weken, hooguit vier erbij", /6 weken.{0,400}4 weken/u],
  ])("wel staat er: %s", (_, pattern) => expect(everyText.some((page) => pattern.test(page))).toBe(true));
});
