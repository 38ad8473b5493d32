import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { afterEach, describe, expect, test } from "vitest";
import { addPolicy } from "@/lib/publish/add-policy";
import { addScript } from "@/lib/publish/add-script";
import { addSoftHyphens } from "@/lib/publish/add-soft-hyphens";
import { budgetFaults, weigh } from "@/lib/publish/budgets";
import { islandsOf } from "@/lib/publish/bundle-islands";
import { bundleScripts } from "@/lib/publish/bundle-scripts";
import { linkFaults, titleFaults } from "@/lib/publish/check-index";
import { pageFaults, requestFaults } from "@/lib/publish/check-page";
import { compressedFile } from "@/lib/publish/compressed-file";
import { entryOf } from "@/lib/publish/entry";
import { pruneCss, sheetOf } from "@/lib/publish/inline-css";
import { wordsOfIsland } from "@/lib/publish/islands";
import { markCurrent } from "@/lib/publish/mark-current";
import { outlineOf, symbolsOf } from "@/lib/publish/outline";
import { publish } from "@/lib/publish/publish";
import { rawPages, takeRaw } from "@/lib/publish/raw-pages";
import { setLanguage } from "@/lib/publish/set-language";
import { type Page, pageHtml, parsePage } from "@/lib/publish/site";
import { pageSteps, rawSteps } from "@/lib/publish/steps";
import { usedLater } from "@/lib/publish/used-later";
import { writeHeaders } from "@/lib/publish/write-headers";
import { edition } from "@/tests/edition";
import { bareContent, smallSite } from "./small-site";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "publish-"));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const html = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Titel</title>${head}</head><body><main>${body}</main></body></html>`;
const pageOf = (source: string, address = "/"): Page => ({ address, tree: parsePage(source) });

const exported = html(
  '<h1 class="used">Kop<!-- --> twee</h1><a href="#plek" id="plek">x</a>',
  '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"><link rel="preload" as="script" href="/_next/a.js"><script src="/_next/a.js" async></script>',
).replace("</body>", '<div hidden=""><!--$--><!--/$--></div><script>self.__next_f.push([1,"x"])</script></body>');

const nextOutput = {
  "index.html": exported,
  "404.html": exported.replace("Titel", "Weg"),
  "404/index.html": exported,
  "_not-found/index.html": exported,
  "index.txt": "flight",
  "__next._tree.txt": "flight",
  "los.txt": "Een los bestand.",
  "_next/a.css": ".used{color:red}.gone{color:blue}@media print{.used{color:#000}}",
  "_next/a.js": "runtime",
};

describe("publiceren", () => {
  test("de lijst noemt elke stap één keer, in volgorde", () => {
    expect([...rawSteps, ...pageSteps].map(({ name }) => name)).toEqual([
      "Next uit de pagina halen",
      "taal en schrijfrichting zetten",
      "oude adressen laten werken",
      "oude ids laten werken",
      "gegevens voor machines toevoegen",
      "de plek in het menu aanwijzen",
      "fouten laten melden",
      "112 laten bellen",
      "genoemde sites laten openen",
      "lange woorden laten afbreken",
      "CSS in de pagina zetten",
      "script van de eilanden toevoegen",
      "beveiligingsbeleid toevoegen",
    ]);
  });

  test("van Next's uitvoer blijft alleen een leesbare pagina over", { timeout: 60_000 }, async () => {
    const raw = folderWith(nextOutput);
    const [out, cache] = [folderWith({ "oud.txt": "Van een eerdere keer." }), folderWith({})];
    const { laps, ...figures } = await publish({ raw, out, cache, threads: 1 }, bareContent);
    expect(laps.map(({ name }) => name)).toEqual([
      "threads beginnen",
      "stijl lezen",
      "pagina's lezen",
      "oude adressen opzoeken",
      "andere bestanden overnemen",
      "licenties schrijven",
      "gegevens voor machines verzamelen",
      "eilanden bundelen",
      "pagina's maken",
      "pagina's controleren",
      "links controleren",
      "stijl controleren",
      "pagina's schrijven",
      "kaarten tekenen",
      "iconen tekenen",
      "sitemap en robots.txt schrijven",
      "headers voor hosts schrijven",
      "zonder verbinding laten lezen",
      "scripts controleren",
      "vooraf comprimeren",
      "budgetten controleren",
      "wat lang niet gebruikt is weggooien",
    ]);
    expect([figures.pages, figures.made]).toEqual([2, 2]);
    const page = readFileSync(join(out, "index.html"), "utf8");
    const policy = String(select("meta[content*=default-src]", parsePage(page))?.properties.content);
    expect(page).not.toMatch(/_next|<script(?! type="application\/ld\+json")|__next_f|<!--|hidden/u);
    expect(page).toContain("<style>.used{color:red}@media print{.used{color:#000}}</style>");
    expect(policy).toContain("script-src 'none'");
    const gone = ["oud.txt", "index.txt", "__next._tree.txt", "_next/a.js", "_next/a.css", "_not-found/index.html", "404/index.html"];
    for (const file of gone) expect(existsSync(join(out, file)), file).toBe(false);
    for (const kept of ["los.txt", "404.html", "_headers", ".htaccess", "robots.txt", "sitemap.xml", "licenties.txt", "kaart.png"])
      expect(existsSync(join(out, kept)), kept).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(out, "index.html.br"))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(join(out, "index.html.gz"))).toString()).toBe(page);
    // What Next wrote stays as it was: it can be published again.
    for (const [file, content] of Object.entries(nextOutput)) expect(readFileSync(join(raw, file), "utf8"), file).toBe(content);
  });

  test("een fout in een thread komt over zoals zij is", { timeout: 60_000 }, async () => {
    const publishing = (head: string) =>
      publish(
        {
          raw: folderWith({ "index.html": html("<h1>x</h1>", head), "_next/a.css": "" }),
          out: folderWith({}),
          cache: folderWith({}),
          threads: 1,
        },
        bareContent,
      );
    await expect(publishing("")).rejects.toThrow("/: geen stylesheet gevonden.");
    await expect(publishing('<link rel="stylesheet" href="/_next/b.css">')).rejects.toThrow("/: het stylesheet /_next/b.css bestaat niet.");
  });

  test("wat Next schreef gaat opzij; zonder dat zegt het wat er moet gebeuren", () => {
    const folder = folderWith({ "out/index.html": "nieuw", "out/_next/a.css": "", "ruw/index.html": "oud", "ruw/_next/a.css": "" });
    const [out, raw] = [join(folder, "out"), join(folder, "ruw")];
    takeRaw(out, raw);
    expect(readFileSync(join(raw, "index.html"), "utf8")).toBe("nieuw");
    expect(existsSync(out)).toBe(false);
    takeRaw(out, raw);
    expect(rawPages(raw)).toHaveLength(1);
    expect(() => takeRaw(folderWith({ "index.html": "x" }), join(folder, "niets"))).toThrow('is al gepubliceerd. Draai "npm run build"');
    expect(() => takeRaw("/bestaat/niet", join(folder, "niets"))).toThrow("bestaat niet");
    expect(() => rawPages(folderWith({ "a.txt": "" }))).toThrow('Draai eerst "next build"');
  });
});

test("een pagina in een andere taal zegt dat in het document zelf, en een Nederlandse blijft wat zij is", () => {
  const whole = pageOf('<html lang="nl"><body><div data-whole-page lang="ar" dir="rtl"><main><h1>x</h1></main></div></body></html>');
  expect(pageHtml(setLanguage.run(whole, undefined))).toBe(
    '<html lang="ar" dir="rtl"><head></head><body><main><h1>x</h1></main></body></html>',
  );
  expect(pageHtml(setLanguage.run(pageOf(html("x")), undefined))).toBe(pageHtml(pageOf(html("x"))));
});

describe("oude adressen", () => {
  const newPage = '<h1>Nieuw</h1><div class="prose"><h2 id="een">Stuk een</h2><p>x</p><h2 id="twee">Stuk <em>twee</em></h2></div>';
  const siteWith = (moved: Record<string, string>) => {
    const head = '<meta name="robots" content="index"><meta property="og:title" content="Kaart">';
    const pages = smallSite({ "/nieuw/": html(newPage, head), "/b/": html("<h1>B</h1>").replace("Titel", "B") }, moved);
    return { pages, pageAt: (address: string) => pages.find((page) => page.address === address) ?? pageOf("") };
  };
  const faultsIn = (pages: readonly Page[]) => {
    const entries = pages.map(entryOf);
    return [...pages.flatMap(pageFaults), ...pages.flatMap(requestFaults), ...titleFaults(entries), ...linkFaults(entries, "")];
  };

  test("een pagina leidt meteen verder, en anders met een link", () => {
    const { pages, pageAt } = siteWith({ "/oud/": "/nieuw/", "/ouder/": "/nieuw/#een" });
    expect(pages).toHaveLength(4);
    expect(faultsIn(pages)).toEqual([]);
    const old = pageAt("/oud/");
    expect(pageHtml(old)).toContain('<meta http-equiv="refresh" content="0; url=/nieuw/">');
    expect(selectAll("meta[name=robots]", old.tree).map(({ properties }) => properties.content)).toEqual(["noindex"]);
    expect(select("link[rel=canonical]", old.tree)?.properties.href).toBe("http://localhost:3000/nieuw/");
    expect(pageHtml(old)).toContain("<title>Verhuisd (oud) · Passende Plek</title>");
    expect(pageHtml(old)).toContain('content="Kaart"');
    // The policy stands before the refresh: it is the first that a browser reads.
    expect(String(select("meta[http-equiv]", old.tree)?.properties.content)).toContain("script-src 'none'");
    expect(textOf(select("main", old.tree) as Element)).toMatch(/^Deze pagina staat nu ergens anders.*Nieuw$/u);
    expect(pageHtml(pageAt("/ouder/"))).toContain('<a href="/nieuw/#een" class="answer">Stuk een</a>');
    expect(pageHtml(pageAt("/nieuw/"))).toContain("Stuk een");
  });

  test("een pagina met plekken noemt ze onder hun oude id, en blijft staan: een sprong zou de plek verliezen", () => {
    const { pages, pageAt } = siteWith({ "/oud/": "/nieuw/", "/oud/#een": "/nieuw/#een", "/oud/#weg": "/b/" });
    const old = pageHtml(pageAt("/oud/"));
    expect(faultsIn(pages)).toEqual([]);
    expect(old).toContain('<li id="een"><a href="/nieuw/#een" class="answer">Stuk een</a></li>');
    expect(old).toContain('<li id="weg"><a href="/b/" class="answer">B</a></li>');
    expect(old).not.toContain("refresh");
  });

  test("een oud id staat in de kop die het nu vertelt; zonder kop bij de titel", () => {
    const { pages, pageAt } = siteWith({ "/nieuw/#oud": "/nieuw/#twee", "/nieuw/#weg": "/nieuw/" });
    const page = pageHtml(pageAt("/nieuw/"));
    expect(faultsIn(pages)).toEqual([]);
    expect(page).toContain('<h2 id="twee"><span id="oud"></span>Stuk <em>twee</em></h2>');
    expect(page).toContain('<h1><span id="weg"></span>Nieuw</h1>');
    expect(pages).toHaveLength(2);
  });

  test("wat naar een andere pagina ging, laat een regel met een link achter", () => {
    const { pages, pageAt } = siteWith({ "/nieuw/#oud": "/b/" });
    expect(faultsIn(pages)).toEqual([]);
    expect(pageHtml(pageAt("/nieuw/"))).toContain(
      '<p id="oud">Dit stuk staat nu op een andere pagina: <a href="/b/">B</a>.</p></div></main>',
    );
  });

  test("een pagina die deze bouw niet heeft, wordt overgeslagen; een plek die ontbreekt, stopt de bouw", () => {
    expect(siteWith({ "/regio/oud/": "/regio/elders/", "/regio/elders/#oud": "/regio/elders/#x" }).pages).toHaveLength(2);
    expect(() => siteWith({ "/oud/": "/nieuw/#drie" })).toThrow('/nieuw/#drie: de pagina heeft geen plek met het id "drie".');
    expect(() => siteWith({ "/b/": "/nieuw/" })).toThrow("/b/: hier staat al een pagina, en het adres is verhuisd.");
  });
});

describe("CSS", () => {
  test("alleen wat de pagina gebruikt, ook in media queries; elementen blijven", () => {
    const sheet = sheetOf("a{color:red}.x{color:red}.y:hover{color:blue}#z{top:0}@media print{.y{top:1px}.x{top:2px}}");
    expect([...sheet.symbols].sort()).toEqual(["x", "y", "z"]);
    expect(pruneCss(sheet, new Set(["x"]))).toBe("a,.x{color:red}@media print{.x{top:2px}}");
  });
  test("classes en ids van een pagina", () => {
    expect([...symbolsOf(parsePage('<p class="a b" id="c"><svg><g class="d"/></svg>'))].sort()).toEqual(["a", "b", "c", "d"]);
  });
  test("de stijl van wat een eiland later toevoegt blijft staan, ook van een eiland binnen een eiland", () => {
    // "outcome" stands in the date calculator, "button" in the calendar button that it shows. The name of a class may hold a colon.
    const sheet = sheetOf(
      ".outcome{color:red}.button{color:blue}.first-letter\\:uppercase:first-letter{text-transform:uppercase}.trail-list{color:green}",
    );
    const outline = outlineOf(pageOf(html('<h1>x</h1><div data-island="date-calculator" data-props="{}"></div>')), []);
    const used = new Set(usedLater([outline], sheet.symbols)(outline));
    expect(pruneCss(sheet, used)).toBe(
      ".outcome{color:red}.button{color:#00f}.first-letter\\:uppercase:first-letter{text-transform:uppercase}",
    );
    expect(wordsOfIsland("date-calculator").has("calendarFile")).toBe(true);
    // The dialog is fetched on the first press; it is not an island.
    expect(wordsOfIsland("share-menu").has("share-dialog")).toBe(true);
    expect(() => wordsOfIsland("bestaat-niet")).toThrow("components/islands/bestaat-niet.tsx bestaat niet.");
  });
  test("een pagina die andere pagina's in zich laat zien, houdt ook hun stijl", () => {
    const link = '<link rel="stylesheet" href="/_next/a.css">';
    const sources = {
      "/": html('<div data-shows="/deel/"></div>', link),
      "/deel/a/": html('<p class="panel">x</p>', link),
      "/uitleg/": html('<p class="rows">x</p>', link),
    };
    const file = join(folderWith({ "a.css": ".panel{color:red}.rows{color:#00f}" }), "a.css");
    const css = smallSite(sources, {}, { "/_next/a.css": file }).map(({ tree }) => textOf(select("style", tree) as Element));
    expect(css).toEqual([".panel{color:red}", ".panel{color:red}", ".rows{color:#00f}"]);
  });
  test("een pagina zonder stylesheet is een fout", () => {
    expect(() => smallSite({ "/": html("<h1>x</h1>") }, {}, {})).toThrow("/: geen stylesheet gevonden.");
  });
});

describe("eilanden", () => {
  const island = (name: string) => `<div data-island="${name}" data-props="{}"></div>`;
  const outlinesOf = (pages: Record<string, string>) =>
    Object.entries(pages).map(([address, body]) => outlineOf(pageOf(html(body), address), []));

  test("het script komt alleen op een pagina met een eiland", async () => {
    const scripts = await bundleScripts(outlinesOf({ "/": island("ready-sentence"), "/b/": "<h1>y</h1>" }), folderWith({}), edition);
    expect([...scripts.keys()]).toEqual(["/"]);
    const [withIsland, without] = ["/", "/b/"].map((address) =>
      pageHtml(addScript.run(pageOf(html("<h1>x</h1>"), address), { script: scripts.get(address) })),
    );
    expect(withIsland).toMatch(/<script type="module" src="\/eilanden-[0-9A-Z]{8}\.js"><\/script>/u);
    expect(without).not.toContain("<script");
  });
  test("een pagina met één eiland laadt alleen dat eiland; pagina's met grotendeels dezelfde delen één script", async () => {
    const folder = folderWith({});
    const outlines = outlinesOf({
      "/b/": island("calendar-button") + island("region-here"),
      "/c/": island("ready-sentence") + island("ready-sentence"),
      "/d/": island("share-menu"),
      "/": island("ready-sentence") + island("calendar-button") + island("region-here"),
    });
    const found = await bundleScripts(outlines, folder, edition);
    const scripts = outlines.map(({ address }) => found.get(address) ?? "");
    expect(scripts).toHaveLength(4);
    const [several = "", sentence = "", menu = "", alsoSeveral] = scripts;
    expect(alsoSeveral).toBe(several);
    const holds = (file: string) => {
      const text = readFileSync(join(folder, islandsOf(file)), "utf8");
      return ["ready-sentence", "calendar-button", "region-here", "share-menu"].filter((name) => text.includes(`"${name}":`));
    };
    expect([several, sentence, menu].map(holds)).toEqual([
      ["ready-sentence", "calendar-button", "region-here"],
      ["ready-sentence"],
      ["share-menu"],
    ]);
    // A browser asks for one small script, and at rest for one more: nothing that they hold stands in a third.
    for (const file of scripts) {
      const [entry, islands] = [file, islandsOf(file)].map((name) => readFileSync(join(folder, name), "utf8"));
      expect(entry?.length).toBeLessThan(1500);
      expect(entry).toContain(`"./${islandsOf(file)}"`);
      for (const text of [entry, islands]) expect(text).not.toMatch(/^import|;import[^(]/u);
    }
  });
  test("een eiland zonder bestand stopt, met de pagina", async () => {
    await expect(bundleScripts(outlinesOf({ "/": island("bestaat-niet") }), folderWith({}), edition)).rejects.toThrow(
      '/: eiland "bestaat-niet" heeft geen bestand components/islands/bestaat-niet.tsx.',
    );
  });
});

describe("beleid", () => {
  test("de hash is die van de stijl", () => {
    const page = pageOf(html("<h1>x</h1>", "<style>a{color:red}</style>"));
    addPolicy.run(page, {});
    const text = pageHtml(page);
    const policy = String(select("meta[content*=default-src]", page.tree)?.properties.content);
    expect(policy).toContain("style-src 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='");
    expect(text.indexOf("http-equiv")).toBeLessThan(text.indexOf("<style>"));
    expect(policy).not.toContain("frame-ancestors");
    expect(policy).not.toContain("'unsafe-inline'");
  });
  test("hosts krijgen dezelfde headers", () => {
    const folder = folderWith({});
    writeHeaders(folder);
    for (const file of ["_headers", ".htaccess"]) {
      const text = readFileSync(join(folder, file), "utf8");
      for (const part of ["frame-ancestors 'none'", "script-src 'self'", "same-origin", "camera=()", "max-age=63072000", "nosniff"])
        expect(text, file).toContain(part);
    }
  });
});

describe("controle van een pagina noemt de pagina en de reden", () => {
  test.each([
    ["goed", html("<h1>x</h1><h2>y</h2>"), []],
    ["twee h1", html("<h1>x</h1><h1>y</h1>"), ["/: er zijn 2 koppen h1; er hoort er precies één te zijn."]],
    ["geen h1", html("<p>x</p>"), ["/: er zijn 0 koppen h1; er hoort er precies één te zijn."]],
    ["geen titel", html("<h1>x</h1>").replace("<title>Titel</title>", ""), ["/: er zijn 0 titels; er hoort er precies één te zijn."]],
    ["twee titels", html("<h1>x</h1>", "<title>Nog een</title>"), ["/: er zijn 2 titels; er hoort er precies één te zijn."]],
    ["geen taal", html("<h1>x</h1>").replace(' lang="nl"', ""), ['/: de taal ontbreekt: <html lang="nl">.']],
    ["dubbel id", html('<h1 id="a">x</h1><p id="a"></p>'), ['/: het id "a" komt twee keer voor.']],
    [
      "stijl in een element",
      html('<h1 style="color:red">x</h1>'),
      ["/: <h1> heeft een style-attribuut; het beveiligingsbeleid houdt dat tegen. Gebruik een class."],
    ],
    ["script in de pagina", html("<h1>x</h1><script>1</script>"), ["/: er staat een script in de pagina zelf."]],
    ["overgeslagen kop", html("<h1>x</h1><h3>y</h3>"), ["/: na een kop h1 volgt een h3; sla geen niveau over."]],
  ])("%s", (_, source, faults) => expect(pageFaults(pageOf(source))).toEqual(faults));

  test("twee pagina's met dezelfde titel", () => {
    const pages = [pageOf(html("<h1>x</h1>"), "/"), pageOf(html("<h1>y</h1>"), "/b/")];
    expect(titleFaults(pages.map(entryOf))).toEqual(['/b/: dezelfde titel als /: "Titel". Geef een eigen titel.']);
  });
});

describe("controle van links", () => {
  const linkTo = (href: string) => {
    const folder = folderWith({ "icon.svg": "<svg/>" });
    const pages = [pageOf(html(`<a href="${href}">weg</a><h2 id="hier"></h2>`), "/"), pageOf(html('<h2 id="daar"></h2>'), "/b/")];
    return linkFaults(pages.map(entryOf), folder);
  };
  test.each(["/b/", "/b/#daar", "#hier", "b/", "/icon.svg", "https://wetten.overheid.nl/", "mailto:a@b.nl"])("%s is goed", (href) =>
    expect(linkTo(href)).toEqual([]),
  );
  test.each([
    ["/c/", '/: de link "weg" naar /c/ komt nergens uit.'],
    ["/b", '/: de link "weg" naar /b komt nergens uit.'],
    ["/b/#weg", '/: de link "weg" naar /b/#weg wijst naar een plek die niet bestaat.'],
    ["#weg", '/: de link "weg" naar #weg wijst naar een plek die niet bestaat.'],
    ["/foto.png", '/: de link "weg" naar /foto.png komt nergens uit.'],
  ])("%s is fout", (href, fault) => expect(linkTo(href)).toEqual([fault]));
});

describe("budgetten", () => {
  test("te zwaar stopt, met pagina, gewicht en grens", () => {
    const weights = [
      { address: "/", html: 14_001, script: 0, budget: 14_000 },
      { address: "/b/", html: 9_000, script: 10_501, budget: 14_000 },
      { address: "/c/", html: 14_000, script: 10_500, budget: 14_000 },
    ];
    expect(budgetFaults(weights)).toEqual([
      "/: HTML met CSS weegt 14001 bytes; hooguit 14000.",
      "/b/: het script weegt 10501 bytes; hooguit 10500.",
    ]);
  });
  test("het gewicht is dat van het gecomprimeerde bestand; zonder dat bestand stopt het", () => {
    const entries = [entryOf(pageOf(html("<h1>x</h1>", '<script src="/eilanden-AAAAAAAA.js" defer></script>')))];
    const sizes = new Map([
      ["/", 5],
      ["/eilanden-AAAAAAAA.js", 1],
      ["/eilanden-pagina-AAAAAAAA.js", 2],
    ]);
    expect(weigh(entries, (address) => sizes.get(address))).toEqual([{ address: "/", html: 5, script: 3, budget: 14_000 }]);
    expect(() => weigh(entries, () => undefined)).toThrow("/ is niet gecomprimeerd");
  });
});

describe("vragen aan het netwerk", () => {
  test.each([
    ["<script src='/a.js' defer></script>", "/: een script zonder eiland."],
    ["<link rel=stylesheet href='/a.css'>", "/: <link> houdt het lezen op."],
    ["<img src='https://elders.nl/a.png'>", "/: <img> haalt iets op bij een ander: https://elders.nl/a.png."],
    ["<link rel=icon href='//elders.nl/a.png'>", "/: <link> haalt iets op bij een ander: //elders.nl/a.png."],
  ])("%s", (head, fault) => expect(requestFaults(pageOf(html("<h1>x</h1>", head)))).toEqual([fault]));
  test("een eiland met zijn eigen script is goed", () => {
    const page = pageOf(html('<h1>x</h1><div data-island="a"></div>', "<script src='/a.js' defer></script><link rel=icon href='/i.svg'>"));
    expect(requestFaults(page)).toEqual([]);
  });
});

test("comprimeren slaat plaatjes over, en wat alleen voor een host is", () => {
  expect(["a.svg", "b.png", "_headers", "index.html", "nginx.conf"].filter((file) => compressedFile.test(file))).toEqual([
    "a.svg",
    "index.html",
  ]);
});

describe("de plek in het menu", () => {
  const menu =
    '<header class="site-header"><nav><a href="/uitleg/">Uitleg</a><a href="/regio/">Regio</a></nav></header><main><a href="/regio/">x</a></main>';
  const marked = (address: string) =>
    selectAll("a", markCurrent.run({ address, tree: pageOf(html(menu)).tree }, undefined).tree).map(
      ({ properties }) => properties.ariaCurrent,
    );

  test("een pagina wijst zichzelf aan, of het deel van de site waarin zij staat, en niets buiten het menu", () => {
    expect(marked("/regio/")).toEqual([undefined, "page", undefined]);
    expect(marked("/uitleg/de-tlv/")).toEqual(["true", undefined, undefined]);
    expect(marked("/")).toEqual([undefined, undefined, undefined]);
  });
});

describe("lange woorden", () => {
  const shown = (body: string) => pageHtml(addSoftHyphens.run(pageOf(html(body)), undefined));

  test("breken in een tekst, en blijven heel in een eiland, een naam en een id", () => {
    expect(shown("<h1>Toelaatbaarheidsverklaring</h1>")).toContain("Toelaatbaar\u00ADheids\u00ADverklaring");
    const whole =
      '<div data-island="x" data-props="{}">toelaatbaarheidsverklaring</div><a id="toelaatbaarheidsverklaring" aria-label="toelaatbaarheidsverklaring">x</a><svg><a><title>toelaatbaarheidsverklaring</title></a></svg>';
    expect(shown(whole)).not.toContain("\u00AD");
    expect(shown("<p>Zie samenwerkingsverbandenopdekaart.nl.</p>")).toContain("samenwerkings<wbr>verbandenopdekaart.nl");
  });
});
