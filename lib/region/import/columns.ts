import { lettersOf } from "./letters";

type ColumnInfo = {
  /** For messages: "de postcode". */
  readonly what: string;
  /** The headers under which we know it, the one that DUO uses now first. Capitals, accents, spaces and marks do not count. */
  readonly aliases: readonly string[];
};

/** Every column that we read from an official file. A new name of a column is added here, and nowhere else. */
export const columns = {
  location: {
    what: "het nummer van de vestiging",
    aliases: ["VESTIGINGSCODE", "VESTIGINGSNUMMER", "VESTIGINGS NUMMER", "VESTIGINSNUMMER", "BRIN VESTIGINGSNUMMER"],
  },
  institution: { what: "het nummer van de instelling", aliases: ["INSTELLINGSCODE", "BRIN NUMMER", "BRIN"] },
  name: { what: "de naam van de school", aliases: ["VESTIGINGSNAAM", "INSTELLINGSNAAM VESTIGING", "INSTELLINGSNAAM"] },
  street: { what: "de straat", aliases: ["STRAATNAAM", "STRAAT"] },
  houseNumber: { what: "het huisnummer", aliases: ["HUISNUMMER-TOEVOEGING", "HUISNUMMER"] },
  address: { what: "de straat met het huisnummer", aliases: ["ADRES", "VESTIGINGSADRES"] },
  postcode: { what: "de postcode", aliases: ["POSTCODE", "POSTCODE VESTIGING"] },
  town: { what: "de plaats", aliases: ["PLAATSNAAM", "WOONPLAATS", "PLAATS"] },
  gemeenteNumber: { what: "het nummer van de gemeente", aliases: ["GEMEENTENUMMER", "GEMEENTECODE"] },
  gemeenteName: { what: "de naam van de gemeente", aliases: ["GEMEENTENAAM", "GEMEENTE"] },
  phone: { what: "het telefoonnummer", aliases: ["TELEFOONNUMMER", "TELEFOON"] },
  website: { what: "de website", aliases: ["INTERNETADRES", "WEBSITE", "WEBADRES", "INTERNET"] },
  schoolKind: { what: "de soort school", aliases: ["SOORT PRIMAIR ONDERWIJS", "SOORT PO"] },
  cluster: { what: "het cluster", aliases: ["CLUSTER"] },
  groups: { what: "het onderwijs met de doelgroepen", aliases: ["ONDERWIJS"] },
  structure: { what: "de soorten onderwijs", aliases: ["ONDERWIJSSTRUCTUUR", "ONDERWIJSSTRUCTUUR VESTIGING"] },
  verbandCode: {
    what: "het nummer van het samenwerkingsverband",
    aliases: [
      "ADMINISTRATIENUMMER",
      "ADMINISTRATIENUMMER SAMENWERKINGSVERBAND",
      "SAMENWERKINGSVERBAND NUMMER",
      "NUMMER SAMENWERKINGSVERBAND",
      "SAMENWERKINGSVERBAND CODE",
      "CODE SAMENWERKINGSVERBAND",
      "SWV NUMMER",
      "NUMMER SWV",
      "SWV CODE",
      "SWV",
    ],
  },
  verbandName: {
    what: "de naam van het samenwerkingsverband",
    aliases: ["SAMENWERKINGSVERBAND", "SAMENWERKINGSVERBAND NAAM", "NAAM SAMENWERKINGSVERBAND", "SWV NAAM", "NAAM SWV"],
  },
  sector: { what: "po of vo", aliases: ["SECTOR", "ONDERWIJSSECTOR", "SOORT SAMENWERKINGSVERBAND"] },
  pc4: { what: "de vier cijfers van de postcode", aliases: ["PC4", "POSTCODE4", "POSTCODEGEBIED"] },
  poVerband: { what: "het verband voor po", aliases: ["PO SWV", "SWV PO", "SAMENWERKINGSVERBAND PO"] },
  voVerband: { what: "het verband voor vo", aliases: ["VO SWV", "SWV VO", "SAMENWERKINGSVERBAND VO"] },
} as const satisfies Readonly<Record<string, ColumnInfo>>;

export type Column = keyof typeof columns;

/** Where each column stands in a file. */
export type FoundColumns = Readonly<Partial<Record<Column, { readonly index: number; readonly header: string }>>>;

/** Finds the columns that we know in the first line of a file. Of two names for one column the first alias counts. */
export function findColumns(headers: readonly string[]): FoundColumns {
  const letters = headers.map(lettersOf);
  const found = (Object.keys(columns) as Column[]).flatMap((column) => {
    const index = columns[column].aliases.map((alias) => letters.indexOf(lettersOf(alias))).find((at) => at >= 0);
    return index === undefined ? [] : [[column, { index, header: headers[index] ?? "" }] as const];
  });
  return Object.fromEntries(found);
}
