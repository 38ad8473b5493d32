import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readOwnTables } from "@/lib/region/import/own-tables";

const verbandColumns =
  "code;werkcode;pagina;regio;naam;website;email;adres;postcode;plaats;steunpunt_website;steunpunt_email;zekerheid;bron;peildatum;voorbehoud";

/** A small made-up country: two gemeenten, two verbanden for po, one and a working code for vo, five schools. */
const files: Readonly<Record<string, string>> = {
  "gemeenten.csv":
    "code;naam;breedte;lengte\nGM0002;'s-Proefhage;52.2;5.2\nGM0001;Proefstad (NH.);52.1;5.1\nGM0003;Proefstad (L.);51.1;5.9\nGM0004;Zandbergen (NH.);52.3;5.3\n",
  "gebieden/10.csv":
    "pc4;gemeente;ook;po;vo;plaats\n1011;GM0001;GM0002;PO0101;VO0101;Kern\n1012;GM0001;;PO0101;VO0101;\n1013;GM0002;;PO0102;VO0101;\n",
  "gebieden/20.csv": "pc4;gemeente;ook;po;vo;plaats\n2011;GM0003;;PO0102;VOHW;\n2012;GM0004;;PO0102;VOHW;\n",
  "verbanden-po.csv": `${verbandColumns}\nPO0101;;po0101;Proefstad;Samenwerkingsverband Eén;https://een.nl;info@een.nl;;;Proefstad;https://steun.nl;;bron;https://een.nl/over;2023;\nPO0102;;po0102;'s-Proefhage;Werknaam twee;;;Postbus 1;1013 ZZ;'s-Proefhage;;;ongecontroleerd;;;Het adres leiden wij zelf af.\n`,
  "verbanden-vo.csv": `${verbandColumns}\nVO0101;;vo0101;Proefstad;Verband Drie;;;;;;;;derde;https://school.nl;onbekend;\nVOHW;ja;vo-zuid;Proefstad;Verband Zuid;;;;;;;;derde;https://zuid.nl;2018;\n`,
  "scholen/10.csv":
    "id;naam;soort;cluster;doelgroepen;breed;adres;postcode;plaats;gemeente;telefoon;website;breedte;lengte;geschat\n" +
    "01AA00;De Eik;so vso;4;;;Van Dijkstraat 1a;1011 AB;Proefstad;GM0001;0101234567;https://www.eik.nl;52.11;5.11;\n" +
    "01AA01;De Eik;sbo;;;;Kade 2;1011 CD;Proefstad;GM0001;0101234567;;52.13;5.13;\n" +
    "01BB00;Kentalis College;vso;2;;;Kade 4;1012 AA;Proefstad;GM0001;;https://kentalis.nl;52.12;5.12;\n" +
    "02CC00;De Werkplaats;pro;;;;Laan 6;1013 AA;'s-Proefhage;GM0002;0101234567;https://werkplaats.nl;52.21;5.21;\n",
  "scholen/20.csv":
    "id;naam;soort;cluster;doelgroepen;breed;adres;postcode;plaats;gemeente;telefoon;website;breedte;lengte;geschat\n" +
    "01CC00;Het Duin;sbo;;;;Pad 8;2011 AA;Proefstad;GM0003;0101234567;;51.11;5.91;\n",
  "verdacht.csv": "id;kolom;waarde;wordt;reden;zin\n01BB00;telefoon;0101234567;;het nummer van een ander;\n",
  "plaatsen.csv": "naam;ook;soort;gemeente;postcodes\nKern;;plaats;GM0001;1011\nde Proefhoek;;plaats;GM0001;\n",
  "herkomst.yaml":
    "tabellen:\n  - bestanden: gebieden/\n    wat: Gebieden\n    bron: Regeling\n    stand: 2015\n    gecontroleerd: 2026-01-01\n" +
    "  - bestanden: scholen/\n    wat: Scholen\n    bron: DUO\n    adres: https://duo.nl\n    stand: 2024\n    gecontroleerd: 2026-01-01\n",
};

const folders: string[] = [];

function emptyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "regio-import-test-"));
  folders.push(root);
  return root;
}

/** Throws away all folders that were made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** Makes a folder laid out as content/regio that holds the made-up tables. */
export function ownFolder(): string {
  const root = emptyFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Copies the real tables to a folder that may be changed. */
export function copyOfRealFolder(): string {
  const root = emptyFolder();
  cpSync("content/regio", root, { recursive: true });
  return root;
}

export const ownTables = readOwnTables(ownFolder());
removeFolders();

/** The made-up official file of this name, in this folder. */
export function official(name: string): string {
  return `tests/region/import/${name}.csv`;
}
