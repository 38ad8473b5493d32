import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { spanText } from "../registers/deadline-text";
import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import { type TermId, terms } from "../registers/terms";
import type { VerbandCode } from "./model";

/** Where a verband that wants it right puts its own names, contact and terms: one file per verband, <code>.yaml. */
export const packFolder = "content/regio/verbanden";

const text = z.string().min(2, "vul dit veld in of haal het weg.");
const webAddress = z.url({ protocol: /^https$/u, error: "dit is geen webadres. Begin met https://." });
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

const schema = z.strictObject({
  verband: z.string().regex(/^(?:PO|VO)(?:\d{4}|HW)$/u, "schrijf de code van het verband: PO2601."),
  gecontroleerd: z.iso.date("schrijf de dag waarop het verband dit bevestigde: 2026-11-23."),
  bron: webAddress,
  naam: text.optional(),
  website: webAddress.optional(),
  email: email.optional(),
  telefoon: phone.optional(),
  adres: lines.optional(),
  brieven: lines.optional(),
  ondersteuningsplan: webAddress.optional(),
  steunpunt: z.strictObject({ naam: text, website: webAddress, email, telefoon: phone }).partial().optional(),
  termijnen: recordOf(deadlines, "termijn", duration).optional(),
  "geldigheid-tlv": text.optional(),
  namen: recordOf(terms, "begrip", text).optional(),
});

type Duration = z.infer<typeof duration>;

/** What a verband itself says, read and checked. */
export type RegionPack = Omit<z.infer<typeof schema>, "termijnen" | "namen"> & {
  readonly termijnen: Readonly<Partial<Record<DeadlineId, Duration>>>;
  readonly namen: Readonly<Partial<Record<TermId, string>>>;
};

/**
 * Reads a region pack.
 * @param file shown in messages
 * @throws with file, field, what is wrong and how to mend it, in Dutch
 */
export function parsePack(source: string, file: string): RegionPack {
  const result = schema.safeParse(readYaml(source, file), {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `onbekend veld ${issue.keys.join(", ")}. Gebruik alleen: ${Object.keys(schema.shape).join(", ")}.`
        : undefined,
  });
  if (!result.success)
    throw new Error(result.error.issues.map(({ path, message }) => `${file}: ${path.join(".") || "bestand"}: ${message}`).join("\n"));
  const { termijnen = {}, namen = {}, ...rest } = result.data;
  const faults = Object.entries(termijnen).flatMap(([id, given]) => tooLong(id as DeadlineId, given));
  if (faults.length > 0) throw new Error(faults.map((fault) => `${file}: termijnen.${fault}`).join("\n"));
  return { ...rest, termijnen, namen };
}

function readYaml(source: string, file: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    throw new Error(`${file}:${line ?? 1}: dit is geen YAML. Schrijf: naam: Ons verband (${(error as Error).message.split("\n")[0]})`);
  }
}

const daysIn = { dag: 1, week: 7, maand: 31, schooljaar: 366, jaar: 366 } as const;

/** A region may be quicker than the law, never slower. */
function tooLong(id: DeadlineId, { aantal, eenheid }: Duration): string[] {
  const { span, basis }: Deadline = deadlines[id];
  if (basis !== "wet" || span.kind !== "duur") return [];
  const isLonger = aantal * daysIn[eenheid] > span.amount * daysIn[span.unit];
  return isLonger ? [`${id}: langer dan de wet, die zegt ${spanText(span)}. Schrijf een kortere tijd of haal de regel weg.`] : [];
}

/** The length of a local term in words: "4 weken". */
export function durationText({ aantal, eenheid }: Duration): string {
  return spanText({ kind: "duur", amount: aantal, unit: eenheid });
}

let known: ReadonlyMap<VerbandCode, RegionPack> | undefined;

/**
 * The pack of a verband; undefined when there is none.
 * @throws when any pack is wrong, or has the wrong name
 */
export function packOf(code: VerbandCode): RegionPack | undefined {
  known ??= readPacks(join(process.cwd(), packFolder));
  return known.get(code);
}

/** Reads every pack in a folder. @throws as parsePack does, and when a file is not named after its verband */
function readPacks(folder: string): ReadonlyMap<VerbandCode, RegionPack> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(
    files.map((name) => {
      const pack = parsePack(readFileSync(join(folder, name), "utf8"), `${packFolder}/${name}`);
      if (basename(name, ".yaml") !== pack.verband) {
        throw new Error(`${packFolder}/${name}: verband: hier staat ${pack.verband}. Noem het bestand ${pack.verband}.yaml.`);
      }
      return [pack.verband, pack];
    }),
  );
}
