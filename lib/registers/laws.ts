/** A law, decree or public body whose text the site rests on. */
export type Law = {
  /** Name as a parent may look it up. */
  readonly name: string;
  /** Short name used in source lines. */
  readonly short: string;
  readonly kind: "wet" | "besluit" | "instantie" | "rechtspraak" | "verdrag";
  readonly url: string;
  /** ISO date of the version that was read; absent for pages without versions. */
  readonly version?: string;
};

export const laws = {
  wpo: {
    name: "Wet op het primair onderwijs",
    short: "WPO",
    kind: "wet",
    url: "https://wetten.overheid.nl/BWBR0003420",
    version: "2026-08-01",
  },
  wvo: {
    name: "Wet voortgezet onderwijs 2020",
    short: "WVO 2020",
    kind: "wet",
    url: "https://wetten.overheid.nl/BWBR0044212",
    version: "2026-08-01",
  },
  wec: {
    name: "Wet op de expertisecentra",
    short: "WEC",
    kind: "wet",
    url: "https://wetten.overheid.nl/BWBR0003549",
    version: "2026-08-01",
  },
  lpw: {
    name: "Leerplichtwet 1969",
    short: "Leerplichtwet",
    kind: "wet",
    url: "https://wetten.overheid.nl/BWBR0002628",
    version: "2026-08-01",
  },
  wms: {
    name: "Wet medezeggenschap op scholen",
    short: "WMS",
    kind: "wet",
    url: "https://wetten.overheid.nl/BWBR0020685",
    version: "2025-08-01",
  },
  "inrichtingsbesluit-wpo": {
    name: "Inrichtingsbesluit WPO",
    short: "Inrichtingsbesluit WPO",
    kind: "besluit",
    url: "https://wetten.overheid.nl/BWBR0046350",
    version: "2026-08-01",
  },
  "ub-wvo": {
    name: "Uitvoeringsbesluit WVO 2020",
    short: "Uitvoeringsbesluit WVO 2020",
    kind: "besluit",
    url: "https://wetten.overheid.nl/BWBR0045787",
    version: "2025-10-01",
  },
  "ob-wec": {
    name: "Onderwijskundig besluit WEC",
    short: "Onderwijskundig besluit WEC",
    kind: "besluit",
    url: "https://wetten.overheid.nl/BWBR0003848",
    version: "2026-08-01",
  },
  "bb-wpo": {
    name: "Besluit bekostiging WPO 2022",
    short: "Besluit bekostiging WPO 2022",
    kind: "besluit",
    url: "https://wetten.overheid.nl/BWBR0046159",
    version: "2025-12-31",
  },
  "stb-2022-449": {
    name: "Besluit experiment onderwijszorgarrangementen",
    short: "Staatsblad 2022, 449",
    kind: "besluit",
    url: "https://zoek.officielebekendmakingen.nl/stb-2022-449.html",
  },
  regio: {
    name: "Regeling regio-indeling samenwerkingsverbanden po en vo",
    short: "Regeling regio-indeling",
    kind: "besluit",
    url: "https://wetten.overheid.nl/BWBR0032324",
    version: "2026-01-01",
  },
  awb: {
    name: "Algemene wet bestuursrecht",
    short: "Awb",
    kind: "wet",
    url: "https://wetten.overheid.nl/BWBR0005537",
    version: "2026-08-01",
  },
  bw1: { name: "Burgerlijk Wetboek boek 1", short: "BW", kind: "wet", url: "https://wetten.overheid.nl/BWBR0002656" },
  avg: {
    name: "Algemene verordening gegevensbescherming",
    short: "AVG",
    kind: "wet",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  },
  wgb: {
    name: "Wet gelijke behandeling op grond van handicap of chronische ziekte",
    short: "Wet gelijke behandeling handicap",
    kind: "wet",
    url: "https://wetten.overheid.nl/BWBR0014915",
  },
  jw: { name: "Jeugdwet", short: "Jeugdwet", kind: "wet", url: "https://wetten.overheid.nl/BWBR0034925" },
  rvs: {
    name: "Raad van State 29 april 2020, ECLI:NL:RVS:2020:1153",
    short: "Raad van State 29 april 2020",
    kind: "rechtspraak",
    url: "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RVS:2020:1153",
  },
  rbdha: {
    name: "Rechtbank Den Haag 2019, ECLI:NL:RBDHA:2019:14810",
    short: "Rechtbank Den Haag 2019",
    kind: "rechtspraak",
    url: "http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBDHA:2019:14810",
  },
  rbsgr: {
    name: "Rechtbank 's-Gravenhage 27 maart 2006, ECLI:NL:RBSGR:2006:AX8404",
    short: "Rechtbank 's-Gravenhage 27 maart 2006",
    kind: "rechtspraak",
    url: "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBSGR:2006:AX8404",
  },
  gharl: {
    name: "Gerechtshof Arnhem-Leeuwarden 4 augustus 2015, ECLI:NL:GHARL:2015:5814",
    short: "Gerechtshof Arnhem-Leeuwarden 4 augustus 2015",
    kind: "rechtspraak",
    url: "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:GHARL:2015:5814",
  },
  "kst-36443-3": {
    name: "Memorie van toelichting bij de Wet versterking positie ouders en leerlingen",
    short: "Kamerstukken 36443, nr. 3",
    kind: "instantie",
    url: "https://zoek.officielebekendmakingen.nl/kst-36443-3.html",
  },
  "kst-36443-6": {
    name: "Nota bij de Wet versterking positie ouders en leerlingen",
    short: "Kamerstukken 36443, nr. 6",
    kind: "instantie",
    url: "https://zoek.officielebekendmakingen.nl/kst-36443-6.html",
  },
  "kst-31497-497": {
    name: "Kamerbrief van 24 april 2025 over passend onderwijs",
    short: "Kamerstukken 31497, nr. 497",
    kind: "instantie",
    url: "https://berthub.eu/tkconv/document.html?nummer=2025D19102",
  },
  "kst-36663-4": {
    name: "Wetsvoorstel terugdringen schoolverzuim",
    short: "Kamerstukken 36663, nr. 4",
    kind: "instantie",
    url: "https://zoek.officielebekendmakingen.nl/dossier/kst-36663-4.html",
  },
  gpo: {
    name: "Geschillencommissie passend onderwijs, procedure",
    short: "Geschillencommissie passend onderwijs",
    kind: "instantie",
    url: "https://onderwijsgeschillen.nl/commissie/geschillencommissie-passend-onderwijs-gpo/procedure",
  },
  lbt: {
    name: "Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring, procedure en reglement",
    short: "Landelijke Bezwaaradviescommissie TLV",
    kind: "instantie",
    url: "https://onderwijsgeschillen.nl/commissie/landelijke-bezwaaradviescommissie-toelaatbaarheidsverklaring-lbt/procedure",
  },
  bzw: {
    name: "Onderwijsgeschillen, bezwaarschrift indienen",
    short: "Onderwijsgeschillen, bezwaar",
    kind: "instantie",
    url: "https://onderwijsgeschillen.nl/content/bezwaarschrift-indienen",
  },
  oc: {
    name: "Onderwijsconsulenten, veelgestelde vragen",
    short: "Onderwijsconsulenten",
    kind: "instantie",
    url: "https://www.onderwijsconsulenten.nl",
  },
  ojs: {
    name: "Ouder- en jeugdsteunpunten",
    short: "Ouder- en jeugdsteunpunten",
    kind: "instantie",
    url: "https://www.ouder-jeugdsteunpunt.nl",
  },
  vi: {
    name: "Ouders & Onderwijs, uitleg over de vertrouwensinspecteur",
    short: "Uitleg vertrouwensinspecteur",
    kind: "instantie",
    url: "https://www.oudersenonderwijs.nl",
  },
  insp: {
    name: "Inspectie van het Onderwijs",
    short: "Inspectie van het Onderwijs",
    kind: "instantie",
    url: "https://www.onderwijsinspectie.nl",
  },
  ziezon: {
    name: "Ziezon, onderwijs aan zieke leerlingen",
    short: "Ziezon",
    kind: "instantie",
    url: "https://www.ziezon.nl",
  },
  dys: {
    name: "Dyslexie Centraal, vergoede dyslexiezorg",
    short: "Dyslexie Centraal",
    kind: "instantie",
    url: "https://www.dyslexiecentraal.nl",
  },
  steun: {
    name: "Steunpunt passend onderwijs po-vo",
    short: "Steunpunt passend onderwijs",
    kind: "instantie",
    url: "https://www.steunpuntpassendonderwijs-povo.nl",
  },
  "kst-36777": {
    name: "Kamerstukken 36777, nota over de Wet vrij en veilig onderwijs",
    short: "Kamerstukken 36777",
    kind: "instantie",
    url: "https://berthub.eu/tkconv/document.html?nummer=2025D46925",
  },
  go: {
    name: "Gespecialiseerd Onderwijs, stroomschema's TLV en EMB-formulier",
    short: "Gespecialiseerd Onderwijs",
    kind: "instantie",
    url: "https://www.gespecialiseerdonderwijs.nl/nieuws/stroomschemas-tlv/",
  },
  duo: { name: "DUO, bekostiging samenwerkingsverbanden", short: "DUO", kind: "instantie", url: "https://www.duo.nl" },
  vensters: {
    name: "Vensters, begrip zorgcategorie",
    short: "Vensters",
    kind: "instantie",
    url: "https://encyclopedie.vensters.nl/begrip/7392290b-f5b9-4871-bddf-62d4b637945c/Zorgcategorie",
  },
  "po-nl": {
    name: "PassendOnderwijs.nl, uitleg passend onderwijs en bekostiging",
    short: "PassendOnderwijs.nl",
    kind: "instantie",
    url: "https://www.passendonderwijs.nl",
  },
  "swv-amsterdam-diemen": {
    name: "Samenwerkingsverband Amsterdam-Diemen (voorbeeld uit een regio)",
    short: "SWV Amsterdam-Diemen",
    kind: "instantie",
    url: "https://www.swvamsterdamdiemen.nl",
  },
  "swv-rijn-gelderse-vallei": {
    name: "Samenwerkingsverband Rijn & Gelderse Vallei (voorbeeld uit een regio)",
    short: "SWV Rijn & Gelderse Vallei",
    kind: "instantie",
    url: "https://www.swvrijnengeldersevallei.nl",
  },
  "swv-po-20-01": {
    name: "Samenwerkingsverband PO 20-01 Groningen (voorbeeld uit een regio)",
    short: "SWV PO 20-01",
    kind: "instantie",
    url: "https://www.po2001.nl",
  },
  "koers-vo": {
    name: "Koers VO Rotterdam (voorbeeld uit een regio)",
    short: "Koers VO",
    kind: "instantie",
    url: "https://www.koersvo.nl",
  },
  simea: {
    name: "Siméa, aanmelden bij cluster 2",
    short: "Siméa",
    kind: "instantie",
    url: "https://www.simea.nl/aanmelden",
  },
  kentalis: {
    name: "Kentalis, onderwijsarrangementen",
    short: "Kentalis",
    kind: "instantie",
    url: "https://www.kentalis.nl/onderwijsarrangementen",
  },
  visio: { name: "Visio, aanmelding onderwijs", short: "Visio", kind: "instantie", url: "https://www.visio.org" },
} as const satisfies Record<string, Law>;

export type LawId = keyof typeof laws;
