/** One way to break content/, and what the checks must say of it. */
export type Broken = {
  readonly what: string;
  /** The file below content/; "uitleg", "gebieden" or "scholen" for any file of that kind that is still whole. */
  readonly file: string;
  readonly change: (text: string) => string | Uint8Array;
  /** What stands after the name of the file; "#" is the number of a line, "~" the names of fields. */
  readonly says: string;
};

const end = (line: string) => (text: string) => `${text.trimEnd()}\n\n${line}\n`;
const swap = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} staat er niet.`);
  return changed;
};
/** The first row after the columns, cell by cell. */
const cell = (column: number, value: string) => (text: string) => {
  const [head, first = "", ...rest] = text.split("\n");
  return [head, first.split(";").with(column, value).join(";"), ...rest].join("\n");
};
const latin = (text: string) => Buffer.from(text, "latin1");
const mdx = (what: string, change: Broken["change"], says: string): Broken => ({ what, file: "uitleg", change, says });
const answer = (what: string, change: Broken["change"], says: string): Broken => ({
  what: `antwoord: ${what}`,
  file: "antwoorden",
  change,
  says,
});
const areas = (what: string, change: Broken["change"], says: string): Broken => ({ what, file: "gebieden", change, says });
const schools = (what: string, change: Broken["change"], says: string): Broken => ({ what, file: "scholen", change, says });
const pack = (what: string, more: string, says: string, base = packText): Broken => ({
  what: `pakket: ${what}`,
  file: "pakket",
  change: () => `${base}${more}\n`,
  says,
});

const guide = (what: string, change: Broken["change"], says: string): Broken => ({
  what: `gids: ${what}`,
  file: "gids",
  change,
  says,
});
const doors = (what: string, change: Broken["change"], says: string): Broken => ({
  what: `gids: ${what}`,
  file: "nl/gids/begin.yaml",
  change,
  says,
});

/** "PACK" becomes the code of a verband. */
const packText = "verband: PACK\ngecontroleerd: 2026-11-01\nbron: https://www.voorbeeld.nl/\n";

/** Faults that one file has by itself. */
export const brokenAlone: readonly Broken[] = [
  mdx("onbekend onderdeel", end("<Knop />"), ":#: "),
  mdx("onbekend begrip", end('Een <Begrip id="bestaat-niet">woord</Begrip>.'), ':#: <Begrip> id: begrip "bestaat-niet" bestaat niet.'),
  mdx("onbekende termijn", end('Dat duurt <Termijn id="bestaat-niet" />.'), ':#: <Termijn> id: termijn "bestaat-niet" bestaat niet.'),
  mdx("onbekend feit", end('<Bronnen feiten="99.99" />'), ':#: <Bronnen> feiten: feit "99.99" bestaat niet.'),
  mdx("lege bronnen", end('<Bronnen feiten="" />'), ":#: <Bronnen> feiten: noem minstens één feit"),
  mdx("onbekende plaat", end('<Plaat id="bestaat-niet" />'), ":#: <Plaat> id: kies een plaat uit:"),
  mdx("onbekende eigenschap", end("<LetOp kleur='rood'>Let op.</LetOp>"), ":#: <LetOp> onbekende eigenschap kleur"),
  mdx("onderdeel niet gesloten", end("<LetOp>\n\nTekst."), ":#: de opmaak klopt niet. Sluit elk onderdeel"),
  mdx("kapotte YAML", swap(/^titel: .*/mu, "titel: ["), ":#: "),
  mdx("tab in de kop", swap(/^trefwoorden:\n {2}- /mu, "trefwoorden:\n\t- "), ":#: "),
  mdx("titel ontbreekt", swap(/^titel: .*\n/mu, ""), ": titel: dit veld ontbreekt."),
  mdx("titel dubbel", swap(/^titel: .*\n/mu, "titel: Een\ntitel: Twee\n"), ":3: dit veld staat er twee keer."),
  mdx("titel te kort", swap(/^titel: .*\n/mu, "titel: A\n"), ":2: titel: te kort: minstens 3."),
  mdx("titel is een getal", swap(/^titel: .*\n/mu, "titel: 12\n"), ":2: titel: schrijf hier een tekst"),
  mdx("titel te lang", swap(/^titel: .*\n/mu, `titel: ${"a".repeat(70)}\n`), ":2: titel: te lang: hooguit 65 tekens."),
  mdx("omschrijving te kort", swap(/^omschrijving: .*\n/mu, "omschrijving: Kort.\n"), ":3: omschrijving: te kort"),
  mdx("vraag zonder vraagteken", swap(/^vraag: .*\n/mu, "vraag: Geen vraag.\n"), ":#: vraag: een vraag eindigt op een vraagteken."),
  mdx("onbekende stap", swap(/^stap: .*\n/mu, "stap: station\n"), ':#: stap: "station" is geen plek in de gids.'),
  mdx("onbekend veld", swap(/^stap: /mu, "stop: x\nstap: "), ":#: stop: dit veld kennen wij niet."),
  mdx("verwijzing in YAML", swap(/^vraag: .*\n/mu, "vraag: &a Wat?\n"), ":#: gebruik geen & en *"),
  mdx("geen kop van het bestand", swap(/^---\n[\s\S]*?\n---\n/u, ""), ": de kop met titel en omschrijving ontbreekt."),
  mdx("dubbel id", end("## Een [#zelfde]\n\nTekst.\n\n## Twee [#zelfde]\n\nTekst."), ":#: "),
  mdx("kop zonder id", end("## Kop zonder id\n\nTekst."), ":#: "),
  mdx("leeg bestand", () => "", ": "),
  mdx("script", end("<script>alert(1)</script>"), ":#: "),
  mdx("img met onerror", end('<img src="x" onerror="alert(1)" />'), ":#: "),
  mdx("iframe", end('<iframe src="https://example.org"></iframe>'), ":#: "),
  mdx("stijl", end('<p style="color:red">Rood</p>'), ":#: "),
  mdx("accolades", end("Tekst met {1 + 1}."), ":#: import, export en accolades mogen niet"),
  mdx("accolades die niet kloppen", end("Tekst met {1 +}."), ":#: de opmaak klopt niet. Accolades"),
  mdx("accolade open", end("Tekst met {."), ":#: de opmaak klopt niet."),
  mdx("export", end("export const a = 1;"), ":#: import, export en accolades mogen niet"),
  mdx("import", end('import fs from "node:fs";'), ":#: import, export en accolades mogen niet"),
  mdx("HTML-commentaar", end("<!-- later -->"), ":#: de opmaak klopt niet. Een opmerking als"),
  mdx("kleiner dan", end("Minder dan <5 dagen."), ":#: de opmaak klopt niet. Achter een <"),
  mdx("tabel met uitlijning", end("| a | b |\n| :-- | --: |\n| 1 | 2 |"), ":#: een tabel lijnt zichzelf uit."),
  mdx("plaatje van elders", end("![foto](https://example.org/a.png)"), ":#: een plaatje mag niet in een tekst."),
  mdx("plaatje met verwijzing", end("![foto][x]\n\n[x]: https://www.rijksoverheid.nl/"), ":#: een plaatje mag niet in een tekst."),
  mdx("link javascript:", end("[klik](javascript:alert(1))"), ':#: de link "javascript:alert(1)" mag niet.'),
  mdx("verwijzing javascript:", end("[klik][x]\n\n[x]: javascript:alert(1)"), ':#: de link "javascript:alert(1)" mag niet.'),
  mdx("link JaVaScRiPt:", end("[klik](JaVaScRiPt:alert)"), ':#: de link "JaVaScRiPt:alert" mag niet.'),
  mdx("link data:", end("[klik](data:text/html,hallo)"), ':#: de link "data:text/html,hallo" mag niet.'),
  mdx("link vbscript:", end("[klik](vbscript:x)"), ':#: de link "vbscript:x" mag niet.'),
  mdx("link file:", end("[klik](file:///etc/hosts)"), ':#: de link "file:///etc/hosts" mag niet.'),
  mdx("link //host", end("[klik](//evil.example/)"), ':#: de link "//evil.example/" mag niet.'),
  mdx("link /\\host", end("[klik](/\\\\evil.example/)"), ":#: de link "),
  mdx("link http:", end("[klik](http://wetten.overheid.nl/)"), ':#: de link "http://wetten.overheid.nl/" mag niet.'),
  mdx("link naar vreemde site", end("[klik](https://evil.example/)"), ":#: de link naar evil.example staat niet op de lijst."),
  mdx("kale link naar vreemde site", end("Zie https://evil.example/ daar."), ":#: de link naar evil.example staat niet op de lijst."),
  mdx("link met inlognaam", end("[klik](https://user:pw@wetten.overheid.nl/)"), ":#: de link "),
  mdx("link met lijst-host als inlognaam", end("[klik](https://wetten.overheid.nl@evil.example/)"), ":#: de link "),
  mdx("link zonder streep", end("[klik](uitleg/de-tlv/)"), ':#: de link "uitleg/de-tlv/" mag niet.'),
  mdx("link mailto met onderwerp", end("[mail](mailto:a@b.nl?bcc=c@d.nl)"), ":#: de link "),
  mdx("nulbyte", end("Tekst\u0000tekst."), ':#: na "Tekst" staat een teken dat niemand ziet (U+0000).'),
  mdx("richtingsteken", end("Tekst\u202Etekst."), ':#: na "Tekst" staat een teken dat niemand ziet (U+202E).'),
  mdx("teken zonder breedte", end("Tekst\u200Btekst."), ':#: na "Tekst" staat een teken dat niemand ziet (U+200B).'),
  mdx("Windows-1252", (text) => latin(end("Één plek.")(text)), ":#: hier staan tekens die geen UTF-8 zijn."),
  mdx("dubbel opgeslagen", end("Ã©Ã©n plek."), ":#: "),
  mdx("UTF-16", (text) => Buffer.from(`\uFEFF${text}`, "utf16le"), ":1: "),
  mdx("conflict van git", end("<<<<<<< HEAD\nEen.\n=======\nTwee.\n>>>>>>> tak"), ":#: hier staan nog twee versies van git."),
  mdx("5 MB tekst", end("Een zin. ".repeat(600_000)), ": dit bestand is"),
  mdx("regel van 10.000 tekens", end("a".repeat(10_000)), ":#: deze regel heeft 10000 tekens;"),
  answer("onbekend onderwerp", swap(/^onderwerp: .*/mu, "onderwerp: iets"), ':#: onderwerp: "iets" bestaat niet.'),
  answer("onbekende helper", swap(/^helpt: .*/mu, "helpt: [tovenaar]"), ':#: helpt.0: "tovenaar" bestaat niet.'),
  answer("onbekend feit in moet", swap(/^moet:\n {2}"[\d.]+"/mu, 'moet:\n  "99.99"'), ":#: moet.99.99: "),
  answer("woorden van een feit staan er niet", swap(/^(moet:\n {2}"[\d.]+": ).*/mu, "$1deze woorden staan er niet"), ": moet: feit "),
  answer("uitleg is geen uitleg", swap(/^uitleg: .*/mu, "uitleg: /regio/"), ":#: uitleg: schrijf een adres als /uitleg/de-tlv/#hoe-lang."),
  answer("vraag zonder vraagteken", swap(/^(vraag: .*)\?/mu, "$1."), ":#: vraag: een vraag eindigt op een vraagteken."),
  answer("te weinig manieren om het te vragen", swap(/^zo-gevraagd:\n(?: {2}- .*\n)+/mu, "zo-gevraagd:\n  - een\n"), ":#: zo-gevraagd: "),
  answer("kop in de tekst", swap("\n<Doen>", "\n## Kop [#kop]\n\n<Doen>"), ":#: een antwoord heeft geen koppen."),
  answer("niets om te doen", swap(/<Doen>[\s\S]*<\/Doen>/u, ""), ": eindig met precies één <Doen>"),
  {
    what: "bestand dat de site niet leest",
    file: "antwoorden/Een Vraag.txt",
    change: () => "tekst",
    says: ": dit bestand leest de site niet.",
  },
  {
    what: "pakket dat op .yml eindigt",
    file: "regio/verbanden/PO2601.yml",
    change: () => packText,
    says: ": een pakket heet naar zijn verband",
  },
  {
    what: "tekst die niet op de lijst staat",
    file: "uitleg/nieuw.mdx",
    change: () => "tekst",
    says: ": deze tekst staat niet op de lijst.",
  },
  areas("kolom ontbreekt", swap(";plaats\n", "\n"), ':1: kolom "plaats" ontbreekt.'),
  areas("kolom verkeerd", swap("pc4;", "postcode;"), ':1: kolom "pc4" ontbreekt; kolom "postcode" kennen wij niet.'),
  areas("kolom dubbel", swap(";plaats\n", ";plaats;plaats\n"), ':1: kolom "plaats" staat er twee keer.'),
  areas("leeg", () => "", ":1: kolom"),
  areas("alleen de kolommen", () => "pc4;gemeente;ook;po;vo;plaats\n", ": er staan geen regels in."),
  areas("komma's", (text) => text.replaceAll(";", ","), ":1: kolom"),
  areas("aanhalingsteken", cell(5, '"open'), ":#: "),
  areas("cel te veel", cell(5, "a;b"), ":2: deze regel heeft te veel of te weinig cellen."),
  areas("geen PC4", cell(0, "10110"), ":2: pc4: dit is geen PC4."),
  areas("geen gemeente", cell(1, "0363"), ":2: gemeente: dit is geen code van een gemeente."),
  areas("geen verband", cell(3, "2707"), ":2: po: dit is geen code van een verband."),
  areas("postcode in het verkeerde bestand", cell(0, "9999"), ":#: 9999 hoort hier niet."),
  areas("Windows-1252", (text) => latin(cell(5, "Één")(text)), ":2: hier staan tekens die geen UTF-8 zijn."),
  areas("nulbyte", cell(5, "a\u0000b"), ":2: na "),
  schools("soort onbekend", cell(2, "school"), ":2: soort"),
  schools("geen nummer", cell(0, "x"), ":2: id: dit is geen nummer van een vestiging."),
  schools("naam leeg", cell(1, ""), ":2: naam: deze cel is leeg."),
  schools("cluster onbekend", cell(3, "5"), ":2: cluster: schrijf 1, 2, 3, 4 of 3/4"),
  schools("doelgroep onbekend", cell(4, "so:ABC"), ':2: doelgroepen: "ABC" is geen doelgroep.'),
  schools("telefoon met streepje", cell(10, "020-6131133"), ":2: telefoon: dit is geen telefoonnummer."),
  schools("postcode zonder spatie", cell(7, "1014BP"), ":2: postcode: schrijf de postcode als 3584 AA."),
  schools("breedte en lengte om", (text) => cell(12, "4.8")(cell(13, "52.3")(text)), ":2: breedte: deze breedte ligt buiten Nederland."),
  schools("breedte met komma", cell(12, "52,3"), ":2: breedte: dit is geen getal."),
  schools("javascript:-website", cell(11, "javascript:alert(1)"), ":2: website: dit is geen webadres."),
  schools("website met inlognaam", cell(11, "http://user:pw@evil.example"), ":2: website: voor de naam van de site staat een inlognaam"),
  schools("Windows-1252", (text) => latin(cell(1, "Één")(text)), ":2: hier staan tekens die geen UTF-8 zijn."),
  pack("website javascript:", "website: javascript:alert(1)", ":4: website: dit is geen webadres."),
  pack("website http", "website: http://voorbeeld.nl", ":4: website: dit is geen webadres."),
  pack("website met inlognaam", "website: https://user:pw@voorbeeld.nl", ":4: website: voor de naam van de site"),
  pack("30 februari", "", ":2: gecontroleerd: schrijf de dag", packText.replace("2026-11-01", "2026-02-30")),
  pack("dag die nog komt", "", ":2: gecontroleerd: deze dag komt nog", packText.replace("2026-11-01", "2099-01-01")),
  pack("bestandsnaam", "", ": verband: hier staat PO0001. Noem het bestand PO0001.yaml.", packText.replace("PACK", "PO0001")),
  pack("onbekend veld", "naaam: x", ":4: naaam: dit veld kennen wij niet."),
  pack(
    "onbekende termijn",
    "termijnen:\n  bestaat-niet: { aantal: 1, eenheid: week }",
    ':5: termijnen.bestaat-niet: termijn "bestaat-niet"',
  ),
  pack("termijn te lang", "termijnen:\n  beslissing-tlv: { aantal: 60, eenheid: week }", ": termijnen.beslissing-tlv: langer dan de wet"),
  pack("eenheid onbekend", "termijnen:\n  beslissing-tlv: { aantal: 6, eenheid: uur }", ":5: termijnen.beslissing-tlv.eenheid: kies uit"),
  pack("onbekend begrip", "namen:\n  bestaat-niet: iets", ':5: namen.bestaat-niet: begrip "bestaat-niet" bestaat niet.'),
  pack("YAML-bom", "adres: &a [x, x]\nbrieven: *a", ":4: gebruik geen & en *"),
  pack("geen YAML", "naam: [", ":#: "),
  pack("telefoon", "telefoon: bel maar", ":4: telefoon: dit is geen telefoonnummer."),
  pack("e-mail", "email: niet", ":4: email: dit is geen e-mailadres."),
  pack("regel van 10.000 tekens", `naam: ${"a".repeat(10_000)}`, ":4: deze regel heeft 10006 tekens;"),
  pack("tekst te lang", `naam: ${"a".repeat(300)}`, ":4: naam: te lang: hooguit 200 tekens."),
  pack("leeg", "", ": verband: dit veld ontbreekt.", ""),
  {
    what: "verband: website javascript:",
    file: "regio/verbanden-po.csv",
    change: cell(13, "javascript:alert(1)"),
    says: ":2: bron: dit is geen webadres.",
  },
  { what: "verband: zekerheid", file: "regio/verbanden-vo.csv", change: cell(12, "zeker"), says: ":2: zekerheid: kies uit" },
  {
    what: "gemeente: buiten Nederland",
    file: "regio/gemeenten.csv",
    change: cell(2, "12"),
    says: ":2: breedte: deze breedte ligt buiten Nederland.",
  },
  { what: "plaats: soort", file: "regio/plaatsen.csv", change: cell(2, "dorp"), says: ":2: soort: kies uit" },
  {
    what: "herkomst: onbekend veld",
    file: "regio/herkomst.yaml",
    change: swap("    wat:", "    wat_: x\n    wat:"),
    says: ":#: tabellen.0.wat_: dit veld kennen wij niet.",
  },
];

/** Words of the guide that do not fit its structure, or cannot be shown. */
export const brokenWords: readonly Broken[] = [
  guide("titel ontbreekt", swap(/^ {2}titel: .*\n/mu, ""), ":#: ~.titel: dit veld ontbreekt."),
  guide("titel leeg", swap(/^ {2}titel: .*/mu, '  titel: " "'), ":#: ~.titel: deze tekst is leeg."),
  guide("titel is een getal", swap(/^ {2}titel: .*/mu, "  titel: 12"), ":#: ~.titel: schrijf hier een tekst;"),
  guide("lijst leeg", swap(/^ {2}doen:\n(?: {4}- .*\n)+/mu, "  doen: []\n"), ":#: ~.doen: deze lijst is leeg."),
  guide(
    "een veld te veel",
    swap(/^ {2}titel: /mu, "  kleur: rood\n  titel: "),
    ":#: ~.kleur: dit veld kennen wij niet. Gebruik alleen: titel, nu,",
  ),
  guide("een veld in het Engels", swap(/^ {2}titel: /mu, "  title: "), ":#: ~.title: dit veld kennen wij niet. Gebruik alleen: titel, nu,"),
  guide(
    "een plek die er niet is",
    end("bestaat-niet:\n  titel: Dit is niets"),
    ":#: bestaat-niet: deze naam staat niet in lib/guide/data/",
  ),
  guide("een naam met een tikfout", swap(/^([a-z-]+):$/mu, "x$1:"), ":#: ~: deze naam staat niet in lib/guide/data/"),
  guide("een plek weg", swap(/^[a-z-]+:\n(?: +.*\n)+/mu, ""), ": ~: dit veld ontbreekt."),
  guide("een antwoord naar een andere plek", swap(/^ {4}- [a-z-]+: /mu, "    - bestaat-niet: "), ':#: ~: hier hoort de weg naar "'),
  guide("een weg te weinig", swap(/^( {2}(?:antwoorden|verandert|ook):\n) {4}- .*\n(?= {4}- )/mu, "$1"), ':#: ~: hier hoort de weg naar "'),
  guide(
    "een weg te veel",
    swap(/^( {2}(?:antwoorden|verandert|ook):\n(?: {4}- .*\n)+)/mu, "$1    - bestaat-niet: Nog iets\n"),
    ":#: ~: deze weg staat niet in lib/guide/data/",
  ),
  guide(
    "een tak zonder pijl",
    swap(/^ {2}verder: /mu, "  dichtbij:\n    antwoord: Bijna\n    advies: Bel.\n  verder: "),
    ":#: ~.dichtbij: deze weg staat niet in lib/guide/data/",
  ),
  guide("een tak zonder advies", swap(/^ {4}advies: .*\n/mu, ""), ":#: ~.advies: dit veld ontbreekt."),
  guide(
    "onbekende termijn",
    swap(/^ {2}nu: /mu, "  nu: Binnen {termijn:bestaat-niet}. "),
    ':#: ~.nu: "{termijn:bestaat-niet}": deze termijn bestaat niet. Kies',
  ),
  guide(
    "onbekende vorm van een termijn",
    swap(/^ {2}nu: /mu, "  nu: Binnen {deadline:bezwaar-tlv}. "),
    ':#: ~.nu: "{deadline:bezwaar-tlv}" kennen wij niet. Schrijf',
  ),
  guide(
    "termijn zonder verlenging",
    swap(/^ {2}nu: /mu, "  nu: Binnen {verlenging:bezwaar-tlv}. "),
    ':#: ~.nu: "{verlenging:bezwaar-tlv}": Termijn "bezwaar-tlv" heeft geen verlenging.',
  ),
  guide("een losse accolade", swap(/^ {2}nu: /mu, "  nu: Binnen {bezwaar-tlv. "), ":#: ~.nu: hier staat een { of } te veel."),
  guide("dubbele punt zonder aanhalingstekens", swap(/^ {2}nu: /mu, "  nu: Let op: "), ":#: hier staan twee dubbele punten."),
  guide("titel dubbel", swap(/^( {2}titel: .*\n)/mu, "$1$1"), ":#: dit veld staat er twee keer."),
  guide("een spatie te veel", swap(/^ {2}titel: /mu, "  titel: De  "), ":#: ~.titel: hier staat een spatie of een nieuwe regel te veel."),
  doors(
    "een deur die er niet is",
    swap("    zorgen-besproken:", "    bestaat-niet:"),
    ":#: zorgen-op-school.deuren.bestaat-niet: deze naam staat niet in lib/guide/starts.ts.",
  ),
  doors("een deur zonder tekst", swap(/^ {6}zegt: .*\n/mu, ""), ":#: ~.zegt: dit veld ontbreekt."),
];

/** Tables that contradict each other; each can be read. */
export const brokenTables: readonly Broken[] = [
  areas("po en vo om", swap(/;(PO\w+);(VO\w+);/u, ";$2;$1;"), ":2: "),
  areas("onbekende gemeente", cell(1, "GM9999"), ":2: "),
  areas("onbekend verband", cell(3, "PO9998"), ":2: "),
];

/** Texts that are wrong in what they say of others; each file by itself can be read. */
export const brokenTogether: readonly Broken[] = [
  mdx("dode link", end("[klik](/uitleg/bestaat-niet/)"), ":#: de link naar /uitleg/bestaat-niet/ komt nergens uit. Die pagina is er niet."),
  mdx(
    "dood anker",
    end("[klik](/uitleg/de-tlv/#bestaat-niet)"),
    ":#: de link naar /uitleg/de-tlv/#bestaat-niet komt nergens uit. Op die pagina",
  ),
  mdx("dood anker op de pagina zelf", end("[klik](#bestaat-niet)"), ":#: de link naar #bestaat-niet komt nergens uit."),
  mdx(
    "link zonder streep aan het eind",
    end("[klik](/uitleg/de-tlv)"),
    ":#: de link naar /uitleg/de-tlv komt nergens uit. Schrijf een streep aan het eind",
  ),
  mdx("bestand dat er niet is", end("[klik](/bestaat-niet.pdf)"), ":#: de link naar /bestaat-niet.pdf komt nergens uit."),
  answer(
    "dode link",
    swap("\n<Doen>", "\n[klik](/uitleg/bestaat-niet/)\n\n<Doen>"),
    ":#: de link naar /uitleg/bestaat-niet/ komt nergens uit.",
  ),
  answer(
    "uitleg zonder die kop",
    swap(/^uitleg: .*/mu, "uitleg: /uitleg/de-tlv/#bestaat-niet"),
    ":#: de link naar /uitleg/de-tlv/#bestaat-niet komt nergens uit.",
  ),
  mdx("lange zin", end(`Dit is een zin ${"met nog een woord ".repeat(15)}erbij.`), ":#: "),
];

/** What is accepted, and why. */
export const acceptedChanges: readonly (Broken & { readonly because: string })[] = [
  { ...mdx("CRLF", (text) => text.replaceAll("\n", "\r\n"), ""), because: "zo slaat Windows op" },
  { ...mdx("BOM", (text) => `\uFEFF${text}`, ""), because: "zo slaat Kladblok op" },
  { ...areas("BOM", (text) => `\uFEFF${text}`, ""), because: "zo slaat Excel op" },
  { ...schools("HTML in een naam", cell(1, "<b>School</b>"), ""), because: "de pagina ontsnapt elk teken" },
  { ...areas("CRLF", (text) => text.replaceAll("\n", "\r\n"), ""), because: "zo slaat Excel op" },
];
