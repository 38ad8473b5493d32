import { z } from "zod";
import { webUrl } from "../web-url";
import { type Cluster, schoolKinds, suspectColumns, townKinds } from "./model";
import { isGroupCode, type PupilGroups } from "./pupil-groups";

/** One schema per table in content/regio. Keys are the columns, messages are for who edits them. */

const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal("").transform(() => undefined), schema]);

const text = z.string().trim().min(1, "deze cel is leeg. Vul haar in.").max(200, "deze cel is te lang: hooguit 200 tekens.");
const pc4 = z.string().regex(/^[1-9]\d{3}$/u, "dit is geen PC4. Schrijf vier cijfers: 1381.");
const gemeenteCode = z.string().regex(/^GM\d{4}$/u, "dit is geen code van een gemeente. Schrijf GM en vier cijfers: GM0363.");
const verbandCode = z
  .string()
  .regex(/^(?:PO|VO)(?:\d{4}|HW)$/u, "dit is geen code van een verband. Schrijf PO of VO en vier cijfers: PO2601.");
const website = webUrl(/^https?$/u);
const email = z.email("dit is geen e-mailadres. Schrijf: info@voorbeeld.nl.");
const degrees = (lowest: number, highest: number, what: string) =>
  z.coerce
    .number(`dit is geen getal. Schrijf graden met een punt: ${lowest + 1}.5.`)
    .min(lowest, `deze ${what} ligt buiten Nederland.`)
    .max(highest, `deze ${what} ligt buiten Nederland.`);
const latitude = degrees(50, 54, "breedte");
const longitude = degrees(3, 8, "lengte");
const yes = optional(z.literal("ja", 'schrijf "ja" of laat de cel leeg.')).transform((value) => value === "ja");

/** A row of gemeenten.csv. */
export const gemeenteRow = z.strictObject({ code: gemeenteCode, naam: text, breedte: latitude, lengte: longitude });

/** A row of gebieden/: one PC4 with its verbanden. */
export const areaRow = z.strictObject({
  pc4,
  gemeente: gemeenteCode,
  ook: z
    .string()
    .transform((value) => value.split(" ").filter(Boolean))
    .pipe(z.array(gemeenteCode)),
  po: verbandCode,
  vo: verbandCode,
  plaats: optional(text),
});

/** A row of verbanden-po.csv or verbanden-vo.csv. */
export const verbandRow = z.strictObject({
  code: verbandCode,
  werkcode: yes,
  pagina: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "gebruik kleine letters, cijfers en streepjes: po2601."),
  regio: optional(text),
  naam: text,
  website: optional(website),
  email: optional(email),
  adres: optional(text),
  postcode: optional(z.string().regex(/^\d{4} [A-Z]{2}$/u, "schrijf de postcode als 3584 AA.")),
  plaats: optional(text),
  steunpunt_website: optional(website),
  steunpunt_email: optional(email),
  zekerheid: z.enum(["bron", "derde", "ongecontroleerd"], "kies uit: bron, derde, ongecontroleerd."),
  bron: optional(website),
  peildatum: optional(text),
  voorbehoud: optional(text),
});

const locationNumber = z.string().regex(/^[0-9]{2}[A-Z]{2}[0-9]{2}$/u, "dit is geen nummer van een vestiging. Schrijf: 02DE01.");

/** A row of scholen/: one location of a special school. */
export const schoolRow = z.strictObject({
  id: locationNumber,
  naam: text,
  soort: z
    .string()
    .transform((value) => value.split(" "))
    .pipe(z.array(z.enum(schoolKinds, `kies uit: ${schoolKinds.join(", ")}, met een spatie ertussen.`)).min(1)),
  cluster: z
    .string()
    .regex(/^(?:[1-4]|3\/4)?$/u, "schrijf 1, 2, 3, 4 of 3/4, of laat de cel leeg.")
    .transform((value) => value.split("/").filter(Boolean).map(Number) as Cluster[]),
  doelgroepen: z.string().transform((value, context): PupilGroups => {
    const parts = value
      .split(" ")
      .filter(Boolean)
      .map((part) => /^(so|vso):([A-Z/]+(?:,[A-Z/]+)*)$/u.exec(part) ?? part);
    const wrong = parts.flatMap((part) =>
      typeof part === "string" ? [part] : (part[2] ?? "").split(",").filter((code) => !isGroupCode(code)),
    );
    if (wrong.length > 0) {
      context.addIssue(`"${wrong.join(" ")}" is geen doelgroep. Schrijf so: of vso: met de letters van DUO, zoals so:LG,MGF vso:LG.`);
      return z.NEVER;
    }
    return Object.fromEntries(parts.map((part) => [part[1], (part[2] ?? "").split(",")]));
  }),
  breed: yes,
  adres: text,
  postcode: z.string().regex(/^\d{4} [A-Z]{2}$/u, "schrijf de postcode als 3584 AA."),
  plaats: text,
  gemeente: gemeenteCode,
  telefoon: optional(
    z.string().regex(/^0[1-9]\d{8}$/u, "dit is geen telefoonnummer. Schrijf tien cijfers die met 0 beginnen: 0592820394."),
  ),
  website: optional(website),
  breedte: latitude,
  lengte: longitude,
  geschat: yes,
});

/** A row of verdacht.csv: a cell of DUO that cannot be right, and what stands in our table for it. */
export const suspectRow = z.strictObject({
  id: locationNumber,
  kolom: z.enum(suspectColumns, `kies uit: ${suspectColumns.join(", ")}.`),
  waarde: text,
  wordt: z.string(),
  reden: text,
  zin: optional(text),
});

/** A row of plaatsen.csv: a name that a parent may type. */
export const townRow = z.strictObject({
  naam: text,
  ook: z.string().transform((value) => value.split(", ").filter(Boolean)),
  soort: z.enum(townKinds, `kies uit: ${townKinds.join(", ")}.`),
  gemeente: gemeenteCode,
  postcodes: z
    .string()
    .transform((value) => value.split(" ").filter(Boolean))
    .pipe(z.array(pc4)),
});
