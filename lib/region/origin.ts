import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Pc4 } from "./model";

const file = "content/regio/herkomst.yaml";
const text = z.string().min(3, "vul dit veld in.");
const isoDate = z.iso.date("schrijf een dag als 2026-11-23.");

const schema = z.strictObject({
  tabellen: z
    .array(
      z.strictObject({
        bestanden: text,
        wat: text,
        bron: text,
        adres: z.url("dit is geen webadres. Begin met https://."),
        stand: text,
        licentie: text,
        gecontroleerd: isoDate,
      }),
    )
    .min(1),
  voorbehouden: z.array(
    z.strictObject({ postcodes: z.array(z.string().regex(/^[1-9]\d{3}$/u, "schrijf vier cijfers: 1381.")).min(1), zin: text }),
  ),
});

/** Where a table comes from, as /bronnen/ shows it. */
export type Origin = z.infer<typeof schema>["tabellen"][number];

let known: z.infer<typeof schema> | undefined;

/** @throws with file, field, what is wrong and how to mend it, in Dutch */
function readOrigin(): z.infer<typeof schema> {
  if (known) return known;
  const result = schema.safeParse(parse(readFileSync(join(process.cwd(), file), "utf8")));
  if (!result.success) throw new Error(result.error.issues.map(({ path, message }) => `${file}: ${path.join(".")}: ${message}`).join("\n"));
  known = result.data;
  return known;
}

/** Where every table in content/regio comes from. @throws as described in the file's schema, in Dutch */
export function origins(): readonly Origin[] {
  return readOrigin().tabellen;
}

/** What is not sure about some postcodes: each sentence once, in the order of the file. */
export function reservesFor(pc4s: readonly Pc4[]): string[] {
  return readOrigin()
    .voorbehouden.filter(({ postcodes }) => postcodes.some((pc4) => pc4s.includes(pc4)))
    .map(({ zin }) => zin);
}

/** The day of the table of schools, in words: it stands beside every list of schools. */
export function schoolsAsOf(): string {
  const table = origins().find(({ bestanden }) => bestanden === "scholen/");
  if (table === undefined) throw new Error(`${file}: de tabel "scholen/" ontbreekt. Zet erbij van welke dag die is.`);
  return table.stand;
}
