import { z } from "zod";
import { pastDay } from "../dates/past-day";
import { readText } from "../read-text";
import { readYaml } from "../read-yaml";
import { webUrl } from "../web-url";
import type { Pc4 } from "./model";

const file = "content/regio/herkomst.yaml";
const text = z.string().min(3, "vul dit veld in.");
const schemaOn = (latest?: string) =>
  z.strictObject({
    tabellen: z
      .array(
        z.strictObject({
          bestanden: text,
          wat: text,
          bron: text,
          adres: webUrl(/^https$/u),
          stand: text,
          licentie: text,
          gecontroleerd: pastDay("schrijf een dag als 2026-11-23.", latest),
        }),
      )
      .min(1),
    voorbehouden: z.array(
      z.strictObject({ postcodes: z.array(z.string().regex(/^[1-9]\d{3}$/u, "schrijf vier cijfers: 1381.")).min(1), zin: text }),
    ),
  });

/** Where a table comes from, as /bronnen/ shows it. */
export type Origin = z.infer<ReturnType<typeof schemaOn>>["tabellen"][number];

let known: z.infer<ReturnType<typeof schemaOn>> | undefined;

/**
 * Reads where the tables come from.
 * @param latest ISO date after which no table can have been checked; left out where that does not matter
 * @throws with file, line, field, what is wrong and how to mend it, in Dutch
 */
export function readOrigin(root?: string, latest?: string): z.infer<ReturnType<typeof schemaOn>> {
  return readYaml(readText(file, root), file, schemaOn(latest), "wat: Namen en adressen");
}

function knownOrigin(): z.infer<ReturnType<typeof schemaOn>> {
  known ??= readOrigin();
  return known;
}

/** Where every table in content/regio comes from. @throws as described in the file's schema, in Dutch */
export function origins(): readonly Origin[] {
  return knownOrigin().tabellen;
}

/** What is not sure about some postcodes: each sentence once, in the order of the file. */
export function reservesFor(pc4s: readonly Pc4[]): string[] {
  return knownOrigin()
    .voorbehouden.filter(({ postcodes }) => postcodes.some((pc4) => pc4s.includes(pc4)))
    .map(({ zin }) => zin);
}

/** The day of the table of schools, in words: it stands beside every list of schools. */
export function schoolsAsOf(): string {
  const table = origins().find(({ bestanden }) => bestanden === "scholen/");
  if (table === undefined) throw new Error(`${file}: de tabel "scholen/" ontbreekt. Zet erbij van welke dag die is.`);
  return table.stand;
}
