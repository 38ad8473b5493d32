import { z } from "zod";
import { CellFault, type Converted, convertRows, filled, optionalPostcodeCell } from "./official-cells";
import type { OfficialFile } from "./official-files";
import type { VerbandCells } from "./own-tables";
import { postalLine } from "./postal-line";
import { noVerbandCode, sectorOf, verbandCodeOf } from "./verband-code";

/** A verband as DUO has it. */
export type OfficialVerband = Pick<VerbandCells, "code" | "naam" | "website" | "adres" | "postcode" | "plaats">;

const verbandSchema = z.object({
  verbandCode: z.string(),
  sector: z.string(),
  verbandName: filled,
  address: z.string(),
  street: z.string(),
  houseNumber: z.string(),
  postcode: optionalPostcodeCell,
  town: z.string(),
  website: z.string(),
});

/** The lines of "samenwerkingsverbanden" of DUO. Telephone numbers are not read: we do not keep them. @returns as convertRows */
export function convertVerbanden(file: OfficialFile): Converted<OfficialVerband> {
  return convertRows(file, verbandSchema, (row) => {
    const code = verbandCodeOf(row.verbandCode, sectorOf(row.sector));
    if (code === undefined) return new CellFault("verbandCode", noVerbandCode);
    const adres = row.address || postalLine(row.street, row.houseNumber);
    return { code, naam: row.verbandName, website: row.website, adres, postcode: row.postcode, plaats: row.town };
  });
}
