import { type CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";

type ParsedRow = { readonly record: Record<string, string>; readonly info: { readonly lines: number } };

/**
 * Reads one of our own tables: UTF-8, a line with the names of the columns, cells apart by ";".
 * @param file shown in messages
 * @param row schema of one line; its keys are the columns, in any order
 * @throws one Error with a line for every fault: file, line, column, what is wrong and how to mend it, in Dutch
 */
export function readTable<Row>(text: string, file: string, row: z.ZodType<Row> & { readonly shape: object }): Row[] {
  const wanted = Object.keys(row.shape);
  const rows = parseCells(text, file);
  const columns = (text.split("\n", 1)[0] ?? "").replace(/\r$/u, "").split(";");
  const missing = wanted.filter((name) => !columns.includes(name));
  const extra = columns.filter((name) => !wanted.includes(name));
  if (missing.length > 0 || extra.length > 0) {
    const what = [...missing.map((name) => `kolom "${name}" ontbreekt`), ...extra.map((name) => `kolom "${name}" kennen wij niet`)];
    throw new Error(`${file}:1: ${what.join("; ")}. Schrijf als eerste regel: ${wanted.join(";")}`);
  }
  if (rows.length === 0) throw new Error(`${file}: er staan geen regels in. Zet onder de kolommen minstens één regel.`);
  const faults: string[] = [];
  const read = rows.flatMap(({ record, info }) => {
    const result = row.safeParse(record);
    if (result.success) return [result.data];
    faults.push(...result.error.issues.map(({ path, message }) => `${file}:${info.lines}: ${path.join(".")}: ${message}`));
    return [];
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return read;
}

function parseCells(text: string, file: string): ParsedRow[] {
  try {
    return parse(text, { columns: true, delimiter: ";", info: true, skip_empty_lines: true, bom: true }) as unknown as ParsedRow[];
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number };
    throw new Error(
      `${file}:${lines ?? 1}: deze regel heeft te veel of te weinig cellen. Zet tussen elke twee cellen één ";". (${message})`,
    );
  }
}
