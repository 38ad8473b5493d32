import { type CsvError, type CsvErrorCode, parse } from "csv-parse/sync";
import type { z } from "zod";
import { rememberSpot } from "./row-spot";

type ParsedRow = { readonly record: Record<string, string>; readonly info: { readonly lines: number } };

const reasons: Partial<Record<CsvErrorCode, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'een aanhalingsteken opent en sluit niet. Zet er een " bij, of haal het weg.',
  INVALID_OPENING_QUOTE: 'er staat een " midden in een cel. Haal het weg, of schrijf ’ of „.',
  CSV_INVALID_CLOSING_QUOTE: 'er staat tekst na een ". Haal het aanhalingsteken weg, of zet ; erachter.',
};

/**
 * Reads one of our own tables: UTF-8, a line with the names of the columns, cells apart by ";". Of each row it is remembered where it
 * stands.
 * @param file shown in messages
 * @param row schema of one line; its keys are the columns, in any order
 * @throws one Error with a line for every fault: file, line, column, what is wrong and how to mend it, in Dutch
 */
export function readTable<Row extends object>(text: string, file: string, row: z.ZodType<Row> & { readonly shape: object }): Row[] {
  const wanted = Object.keys(row.shape);
  const columns = (text.split("\n", 1)[0] ?? "").replace(/\r$/u, "").split(";");
  const missing = wanted.filter((name) => !columns.includes(name));
  const extra = columns.filter((name) => !wanted.includes(name));
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index);
  if (missing.length > 0 || extra.length > 0 || twice.length > 0) {
    const what = [
      ...missing.map((name) => `kolom "${name}" ontbreekt`),
      ...extra.map((name) => `kolom "${name}" kennen wij niet`),
      ...twice.map((name) => `kolom "${name}" staat er twee keer`),
    ];
    throw new Error(`${file}:1: ${what.join("; ")}. Schrijf als eerste regel: ${wanted.join(";")}`);
  }
  const rows = parseCells(text, file);
  if (rows.length === 0) throw new Error(`${file}: er staan geen regels in. Zet onder de kolommen minstens één regel.`);
  const faults: string[] = [];
  const read = rows.flatMap(({ record, info }) => {
    const result = row.safeParse(record);
    if (result.success) return [rememberSpot(result.data, `${file}:${info.lines}`)];
    faults.push(...result.error.issues.map(({ path, message }) => `${file}:${info.lines}: ${path.join(".")}: ${message}`));
    return [];
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return read;
}

function parseCells(text: string, file: string): ParsedRow[] {
  try {
    return parse(text, { columns: true, delimiter: ";", info: true, skip_empty_lines: true }) as unknown as ParsedRow[];
  } catch (error) {
    const { lines, code } = error as CsvError & { lines?: number };
    const reason = reasons[code] ?? 'deze regel heeft te veel of te weinig cellen. Zet tussen elke twee cellen één ";".';
    throw new Error(`${file}:${lines ?? 1}: ${reason}`);
  }
}
