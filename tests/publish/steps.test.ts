import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { afterEach, describe, expect, test } from "vitest";
import { addIslands } from "@/lib/publish/add-islands";
import { addPagesAt } from "@/lib/publish/add-moved-pages";
import { addIdsTo } from "@/lib/publish/add-old-ids";
import { addPolicy } from "@/lib/publish/add-policy";
import { budgetFaults, checkBudgets, weigh } from "@/lib/publish/budgets";
import { islandsOf } from "@/lib/publish/bundle-islands";
import { checkPages, linkFaults, pageFaults, requestFaults } from "@/lib/publish/check-pages";
import { compress } from "@/lib/publish/compress";
import { inlineCss, pruneCss, sheetOf, symbolsOf } from "@/lib/publish/inline-css";
import { wordsOfIsland } from "@/lib/publish/islands";
import { removeNextRuntime } from "@/lib/publish/remove-next-runtime";
import { type Page, pageHtml, parsePage, readSite } from "@/lib/publish/site";
import { steps } from "@/lib/publish/steps";
import { writeHeaders } from "@/lib/publish/write-headers";
import { edition } from "@/tests/edition";

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
const pageOf = (source: string, address = "/"): Page => ({ address, file: "index.html", tree: parsePage(source) });

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
    expect(steps.map(({ name }) => name)).toEqual([
      "Next uit de pagina's halen",
      "oude adressen laten werken",
      "licenties schrijven",
      "gegevens voor machines toevoegen",
      "CSS in de pagina's zetten",
      "stijl controleren",
      "eilanden toevoegen",
      "beveiligingsbeleid per pagina",
      "pagina's controleren",
      "pagina's schrijven",
      "kaarten tekenen",
      "iconen tekenen",
      "sitemap en robots.txt schrijven",
      "headers voor hosts schrijven",
      "zonder verbinding laten lezen",
      "scripts controleren",
      "vooraf comprimeren",
      "budgetten controleren",
    ]);
  });

  test("van Next's uitvoer blijft alleen een leesbare pagina over", async () => {
    const folder = folderWith(nextOutput);
    const site = readSite(folder, edition);
    for (const step of steps) await step.run(site);
    const page = readFileSync(join(folder, "index.html"), "utf8");
    const policy = String(select("meta[content*=default-src]", parsePage(page))?.properties.content);
    expect(page).not.toMatch(/_next|<script(?! type="application\/ld\+json")|__next_f|<!--|hidden/u);
    expect(page).toContain("<style>.used{color:red}@media print{.used{color:#000}}</style>");
    expect(policy).toContain("script-src 'none'");
    for (const gone of ["index.txt", "__next._tree.txt", "_next/a.js", "_next/a.css", "_not-found/index.html", "404/index.html"]) {
      expect(existsSync(join(folder, gone)), gone).toBe(false);
    }
    for (const kept of ["los.txt", "404.html", "_headers", ".htaccess", "robots.txt", "sitemap.xml", "licenties.txt"])
      expect(existsSync(join(folder, kept)), kept).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(folder, "index.html.br"))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(join(folder, "index.html.gz"))).toString()).toBe(page);
  });

  test("een tweede keer publiceren zegt wat er moet gebeuren", () => {
    const folder = folderWith({ "index.html": html("<h1>x</h1>") });
    expect(() => removeNextRuntime.run(readSite(folder, edition))).toThrow('is al gepubliceerd. Draai "npm run build"');
  });

  test("een lege of ontbrekende map zegt wat er moet gebeuren", () => {
    expect(() => readSite(folderWith({ "a.txt": "" }), edition)).toThrow('Draai eerst "next build"');
    expect(() => readSite("/bestaat/niet", edition)).toThrow("bestaat niet");
  });
});

describe("oude adressen", () => {
  const newPage = '<h1>Nieuw</h1><div class="prose"><h2 id="een">Stuk een</h2><p>x</p><h2 id="twee">Stuk <em>twee</em></h2></div>';
  const siteWith = (moved: Record<string, string>) => {
    const head = '<meta name="robots" content="index"><meta property="og:title" content="Kaart">';
    const pages = [
      { address: "/nieuw/", file: "nieuw/index.html", tree: parsePage(html(newPage, head)) },
      { address: "/b/", file: "b/index.html", tree: parsePage(html("<h1>B</h1>").replace("Titel", "B")) },
    ];
    const site = { folder: "", pages, edition };
    addIdsTo(site, new Map(Object.entries(moved)));
    addPagesAt(site, new Map(Object.entries(moved)));
    addPolicy.run(site);
    return { site, pageAt: (address: string) => pages.find((page) => page.address === address) ?? pageOf("") };
  };

  test("een pagina leidt meteen verder, en anders met een link", () => {
    const { site, pageAt } = siteWith({ "/oud/": "/nieuw/", "/ouder/": "/nieuw/#een" });
    expect(site.pages).toHaveLength(4);
    expect([...site.pages.flatMap(pageFaults), ...site.pages.flatMap(requestFaults), ...linkFaults(site)]).toEqual([]);
    expect(() => checkPages.run(site)).not.toThrow();
    const old = pageAt("/oud/");
    expect(old.file).toBe("oud/index.html");
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
    const { site, pageAt } = siteWith({ "/oud/": "/nieuw/", "/oud/#een": "/nieuw/#een", "/oud/#weg": "/b/" });
    const old = pageHtml(pageAt("/oud/"));
    expect(() => checkPages.run(site)).not.toThrow();
    expect(old).toContain('<li id="een"><a href="/nieuw/#een" class="answer">Stuk een</a></li>');
    expect(old).toContain('<li id="weg"><a href="/b/" class="answer">B</a></li>');
    expect(old).not.toContain("refresh");
  });

  test("een oud id staat in de kop die het nu vertelt; zonder kop bij de titel", () => {
    const { site, pageAt } = siteWith({ "/nieuw/#oud": "/nieuw/#twee", "/nieuw/#weg": "/nieuw/" });
    const page = pageHtml(pageAt("/nieuw/"));
    expect(() => checkPages.run(site)).not.toThrow();
    expect(page).toContain('<h2 id="twee"><span id="oud"></span>Stuk <em>twee</em></h2>');
    expect(page).toContain('<h1><span id="weg"></span>Nieuw</h1>');
    expect(site.pages).toHaveLength(2);
  });

  test("wat naar een andere pagina ging, laat een regel met een link achter", () => {
    const { site, pageAt } = siteWith({ "/nieuw/#oud": "/b/" });
    expect(() => checkPages.run(site)).not.toThrow();
    expect(pageHtml(pageAt("/nieuw/"))).toContain(
      '<p id="oud">Dit stuk staat nu op een andere pagina: <a href="/b/">B</a>.</p></div></main>',
    );
  });

  test("een pagina die deze bouw niet heeft, wordt overgeslagen; een plek die ontbreekt, stopt de bouw", () => {
    expect(siteWith({ "/regio/oud/": "/regio/elders/", "/regio/elders/#oud": "/regio/elders/#x" }).site.pages).toHaveLength(2);
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
    const folder = folderWith({
      "index.html": html(
        '<h1>x</h1><div data-island="date-calculator" data-props="{}"></div>',
        '<link rel="stylesheet" href="/_next/a.css">',
      ),
      // "outcome" stands in the date calculator, "button" in the calendar button that it shows.
      // The name of a class may hold a colon.
      "_next/a.css":
        ".outcome{color:red}.button{color:blue}.first-letter\\:uppercase:first-letter{text-transform:uppercase}.trail-list{color:green}",
    });
    const site = readSite(folder, edition);
    inlineCss.run(site);
    const css = textOf(select("style", site.pages[0]?.tree ?? parsePage("")) as Element);
    expect(css).toBe(".outcome{color:red}.button{color:#00f}.first-letter\\:uppercase:first-letter{text-transform:uppercase}");
    expect(wordsOfIsland("date-calculator").has("calendarFile")).toBe(true);
    // The dialog is fetched on the first press; it is not an island.
    expect(wordsOfIsland("share-menu").has("share-dialog")).toBe(true);
    expect(() => wordsOfIsland("bestaat-niet")).toThrow("components/islands/bestaat-niet.tsx bestaat niet.");
  });
  test("een pagina die andere pagina's in zich laat zien, houdt ook hun stijl", () => {
    const sheet = '<link rel="stylesheet" href="/_next/a.css">';
    const folder = folderWith({
      "index.html": html('<div data-shows="/deel/"></div>', sheet),
      "deel/a/index.html": html('<p class="panel">x</p>', sheet),
      "uitleg/index.html": html('<p class="rows">x</p>', sheet),
      "_next/a.css": ".panel{color:red}.rows{color:#00f}",
    });
    const site = readSite(folder, edition);
    inlineCss.run(site);
    const css = (address: string) =>
      textOf(select("style", site.pages.find((page) => page.address === address)?.tree ?? parsePage("")) as Element);
    expect([css("/"), css("/deel/a/"), css("/uitleg/")]).toEqual([".panel{color:red}", ".panel{color:red}", ".rows{color:#00f}"]);
  });
  test("een pagina zonder stylesheet is een fout", () => {
    const folder = folderWith({ "index.html": html("<h1>x</h1>") });
    expect(() => inlineCss.run(readSite(folder, edition))).toThrow("/: geen stylesheet gevonden.");
  });
});

describe("eilanden", () => {
  test("het script komt alleen op een pagina met een eiland", async () => {
    const folder = folderWith({
      "index.html": html('<h1>x</h1><div data-island="ready-sentence" data-props="{}"></div>'),
      "b/index.html": html("<h1>y</h1>"),
    });
    const site = readSite(folder, edition);
    await addIslands.run(site);
    const [withoutIsland, withIsland] = [
      site.pages.find(({ address }) => address === "/b/"),
      site.pages.find(({ address }) => address === "/"),
    ];
    expect(withIsland && pageHtml(withIsland)).toMatch(/<script type="module" src="\/eilanden-[0-9A-Z]{8}\.js"><\/script>/u);
    expect(withoutIsland && pageHtml(withoutIsland)).not.toContain("<script");
  });
  test("een pagina met één eiland laadt alleen dat eiland; pagina's met meer delen één script", async () => {
    const island = (name: string) => `<div data-island="${name}" data-props="{}"></div>`;
    const folder = folderWith({
      "index.html": html(island("ready-sentence") + island("calendar-button")),
      "b/index.html": html(island("calendar-button") + island("region-here")),
      "c/index.html": html(island("ready-sentence") + island("ready-sentence")),
      "d/index.html": html(island("share-menu")),
    });
    const site = readSite(folder, edition);
    await addIslands.run(site);
    // In the order of the files: b, c, d, index.
    const scripts = site.pages.map(({ tree }) => String(select("script", tree)?.properties.src));
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
      expect(entry).toContain(`"./${islandsOf(file).slice(1)}"`);
      for (const text of [entry, islands]) expect(text).not.toMatch(/^import|;import[^(]/u);
    }
  });
  test("een eiland zonder bestand stopt, met de pagina", async () => {
    const folder = folderWith({ "index.html": html('<div data-island="bestaat-niet"></div>') });
    await expect(async () => addIslands.run(readSite(folder, edition))).rejects.toThrow(
      '/: eiland "bestaat-niet" heeft geen bestand components/islands/bestaat-niet.tsx.',
    );
  });
});

describe("beleid", () => {
  test("de hash is die van de stijl", () => {
    const page = pageOf(html("<h1>x</h1>", "<style>a{color:red}</style>"));
    addPolicy.run({ folder: "", pages: [page], edition });
    const text = pageHtml(page);
    const policy = String(select("meta[content*=default-src]", page.tree)?.properties.content);
    expect(policy).toContain("style-src 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='");
    expect(text.indexOf("http-equiv")).toBeLessThan(text.indexOf("<style>"));
    expect(policy).not.toContain("frame-ancestors");
    expect(policy).not.toContain("'unsafe-inline'");
  });
  test("hosts krijgen dezelfde headers", () => {
    const folder = folderWith({});
    writeHeaders.run({ folder, pages: [], edition });
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
    expect(() => checkPages.run({ folder: "", pages, edition })).toThrow('/b/: dezelfde titel als /: "Titel". Geef een eigen titel.');
  });
});

describe("controle van links", () => {
  const linkTo = (href: string) => {
    const folder = folderWith({ "icon.svg": "<svg/>" });
    const pages = [pageOf(html(`<a href="${href}">weg</a><h2 id="hier"></h2>`), "/"), pageOf(html('<h2 id="daar"></h2>'), "/b/")];
    return linkFaults({ folder, pages, edition });
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
    const pages = [pageOf(html("<h1>x</h1>", '<script src="/eilanden-AAAAAAAA.js" defer></script>'))];
    const folder = folderWith({ "index.html.br": "12345", "eilanden-AAAAAAAA.js.br": "1", "eilanden-pagina-AAAAAAAA.js.br": "12" });
    expect(weigh({ folder, pages, edition })).toEqual([{ address: "/", html: 5, script: 3, budget: 14_000 }]);
    expect(() => checkBudgets.run({ folder: folderWith({}), pages, edition })).toThrow("index.html is niet gecomprimeerd");
    const heavy = [pageOf(html("<h1>x</h1>"))];
    expect(() => checkBudgets.run({ folder: folderWith({ "index.html.br": "x".repeat(14_001) }), pages: heavy, edition })).toThrow(
      "/: HTML met CSS weegt 14001 bytes; hooguit 14000.",
    );
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

test("comprimeren slaat plaatjes over en laat niets achter dat groter is dan nodig", async () => {
  const folder = folderWith({ "a.svg": "<svg/>", "b.png": "png", _headers: "x" });
  await compress.run({ folder, pages: [], edition });
  expect([existsSync(join(folder, "a.svg.br")), existsSync(join(folder, "b.png.br")), existsSync(join(folder, "_headers.br"))]).toEqual([
    true,
    false,
    false,
  ]);
});
