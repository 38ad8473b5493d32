import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { collect } from "../collect";
import { pastDay } from "../dates/past-day";
import { readText } from "../read-text";
import { readYaml } from "../read-yaml";
import { deadlineText, durationText as lengthText } from "../registers/deadline-text";
import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import { type TermId, terms } from "../registers/terms";
import { webUrl } from "../web-url";
import type { VerbandCode } from "./model";

/** Where a verband that wants it right puts its own names, contact and deadlines: one file per verband, <code>.yaml. */
export const packFolder = "content/regio/verbanden";

const text = z.string().trim().min(2, "vul dit veld in of haal het weg.").max(200, "te lang: hooguit 200 tekens.");
const website = webUrl(/^https$/u);
const email = z.email("dit is geen e-mailadres. Schrijf: info@voorbeeld.nl.");
const phone = z.string().regex(/^0[0-9 -]{8,13}$/u, "dit is geen telefoonnummer. Schrijf: 030 123 45 67.");
const lines = z.array(text).min(1, "zet er minstens één regel in.");

const units = ["dag", "week", "maand", "schooljaar", "jaar"] as const;
const duration = z.strictObject({
  aantal: z.number("schrijf een getal.").int("schrijf een heel getal.").min(1, "schrijf minstens 1."),
  eenheid: z.enum(units, `kies uit: ${units.join(", ")}.`),
});

/** A record whose keys are ids of a register, with a message that names the wrong one. */
function recordOf<Value extends z.ZodType>(register: object, what: string, value: Value) {
  return z.record(z.string(), value).superRefine((given, context) => {
    for (const id of Object.keys(given).filter((key) => !Object.hasOwn(register, key))) {
      context.addIssue({ code: "custom", path: [id], message: `${what} "${id}" bestaat niet. Kies een id uit lib/registers/.` });
    }
  });
}

const schemaOn = (latest?: string) =>
  z.strictObject({
    verband: z.string().regex(/^(?:PO|VO)(?:\d{4}|HW)$/u, "schrijf de code van het verband: PO2601."),
    gecontroleerd: pastDay("schrijf de dag waarop het verband dit bevestigde: 2026-11-23.", latest),
    bron: website,
    naam: text.optional(),
    website: website.optional(),
    email: email.optional(),
    telefoon: phone.optional(),
    adres: lines.optional(),
    brieven: lines.optional(),
    ondersteuningsplan: website.optional(),
    steunpunt: z.strictObject({ naam: text, website, email, telefoon: phone }).partial().optional(),
    termijnen: recordOf(deadlines, "termijn", duration).optional(),
    "geldigheid-tlv": text.optional(),
    namen: recordOf(terms, "begrip", text).optional(),
  });

type Duration = z.infer<typeof duration>;

/** What a verband itself says, read and checked. */
export type RegionPack = Omit<z.infer<ReturnType<typeof schemaOn>>, "termijnen" | "namen"> & {
  readonly termijnen: Readonly<Partial<Record<DeadlineId, Duration>>>;
  readonly namen: Readonly<Partial<Record<TermId, string>>>;
};

/**
 * Reads a region pack.
 * @param file shown in messages
 * @param latest ISO date after which no verband can have confirmed it; left out where that does not matter
 * @throws with file, line, field, what is wrong and how to mend it, in Dutch
 */
export function parsePack(source: string, file: string, latest?: string): RegionPack {
  const { termijnen = {}, namen = {}, ...rest } = readYaml(source, file, schemaOn(latest), "naam: Ons verband");
  const faults = Object.entries(termijnen).flatMap(([id, given]) => tooLong(id as DeadlineId, given));
  if (faults.length > 0) throw new Error(faults.map((fault) => `${file}: termijnen.${fault}`).join("\n"));
  return { ...rest, termijnen, namen };
}

const daysIn = { dag: 1, week: 7, maand: 31, schooljaar: 366, jaar: 366 } as const;

/** A region may be quicker than the law, never slower. */
function tooLong(id: DeadlineId, { aantal, eenheid }: Duration): string[] {
  const { span, basis }: Deadline = deadlines[id];
  if (basis !== "wet" || span.kind !== "duur") return [];
  const isLonger = aantal * daysIn[eenheid] > span.amount * daysIn[span.unit];
  return isLonger ? [`${id}: langer dan de wet, die zegt ${deadlineText(id, "span")}. Schrijf een kortere tijd of haal de regel weg.`] : [];
}

/** The length of a local deadline in words: "4 weken". */
export function durationText({ aantal, eenheid }: Duration): string {
  return lengthText(aantal, eenheid);
}

let known: ReadonlyMap<VerbandCode, RegionPack> | undefined;

/**
 * The pack of a verband; undefined when there is none.
 * @throws when any pack is wrong, or has the wrong name
 */
export function packOf(code: VerbandCode): RegionPack | undefined {
  known ??= readPacks();
  return known.get(code);
}

/**
 * Reads every pack.
 * @param root the folder of the project
 * @param latest ISO date after which no verband can have confirmed its pack
 * @throws as parsePack does, with the faults of all packs, and when a file is not named after its verband
 */
export function readPacks(root = process.cwd(), latest?: string): ReadonlyMap<VerbandCode, RegionPack> {
  const folder = join(root, packFolder);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];
  return new Map(
    collect(files.sort(), (name) => {
      const file = `${packFolder}/${name}`;
      const pack = parsePack(readText(file, root), file, latest);
      if (basename(name, ".yaml") !== pack.verband) {
        throw new Error(`${file}: verband: hier staat ${pack.verband}. Noem het bestand ${pack.verband}.yaml.`);
      }
      return [pack.verband, pack] as const;
    }),
  );
}
