import { z } from "zod";
import type { Column } from "./columns";
import type { OfficialFile } from "./official-files";

/** What cells of official files may hold. Messages are for who runs the import. */

export const filled = z.string().min(1, "deze cel is leeg. Vul haar in.");

export const postcodeCell = z
  .string()
  .transform((value) => value.toUpperCase().replaceAll(/\s/gu, ""))
  .pipe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/u, "dit is geen postcode. Schrijf haar als 3584 AA."))
  .transform((value) => `${value.slice(0, 4)} ${value.slice(4)}`);

/** Left empty, or a postcode. */
export const optionalPostcodeCell = z.string().transform((value, context) => {
  const result = value === "" ? { success: true as const, data: value } : postcodeCell.safeParse(value);
  if (result.success) return result.data;
  context.addIssue(result.error.issues[0]?.message ?? "");
  return z.NEVER;
});

export const pc4Cell = z.string().regex(/^[1-9]\d{3}$/u, "dit is geen PC4. Schrijf vier cijfers: 1381.");

/**
 * The number of a school: that of the institution and two figures for the location. Some files have the two apart, and
 * some name only the institution: that is its first location.
 * @returns undefined when this is no such number
 */
export function locationOf(institution: string, location: string): string | undefined {
  const number = (location.length <= 2 ? institution + location.padStart(2, "0") : location).toUpperCase();
  return /^\d{2}[A-Z]{2}\d{2}$/u.test(number) ? number : undefined;
}

export const noLocation = "dit is geen nummer van een vestiging. Schrijf: 02DE01.";

export type Converted<Item> = { readonly items: readonly Item[]; readonly faults: readonly string[] };

/**
 * Reads all lines of a file with one schema.
 * @param schema its keys are columns; other columns are left out
 * @param convert makes an item of a line, nothing of a line that does not matter to us, or says which cell is wrong
 * @returns the items, or else a line for every fault: file, line, column, what is wrong and how to mend it, in Dutch
 */
export function convertRows<Row, Item>(
  { file, rows, found }: OfficialFile,
  schema: z.ZodType<Row>,
  convert: (row: Row, line: number) => Item | CellFault | undefined,
): Converted<Item> {
  const items: Item[] = [];
  const faults: string[] = [];
  for (const { line, cells } of rows) {
    const fault = (column: Column, message: string) => {
      faults.push(`${file}:${line}: ${found[column]?.header ?? column}: "${cells[column]}": ${message}`);
    };
    const result = schema.safeParse(cells);
    if (!result.success) {
      for (const { path, message } of result.error.issues) fault(path[0] as Column, message);
      continue;
    }
    const item = convert(result.data, line);
    if (item instanceof CellFault) fault(item.column, item.message);
    else if (item !== undefined) items.push(item);
  }
  return { items, faults };
}

/** One cell that cannot be used, found only after the form of all cells was good. */
export class CellFault {
  constructor(
    readonly column: Column,
    readonly message: string,
  ) {}
}
