import type { SpecialSchool } from "../model";
import { convertSchoolsOfVerband, type SchoolInVerband } from "./check-schools-of-verband";
import { convertAreas, type OfficialArea } from "./convert-areas";
import { convertSecondarySchools, convertSpecialSchools, type OfficialSchool } from "./convert-schools";
import { convertVerbanden, type OfficialVerband } from "./convert-verbanden";
import type { Converted } from "./official-cells";
import { type FileKind, fileKinds, type OfficialFile, readOfficialFile } from "./official-files";
import type { OwnTables } from "./own-tables";

/** An official file, decoded. */
export type GivenFile = { readonly file: string; readonly text: string };

/** What the official files say together; of a file that is not given, nothing. */
type Collected = {
  readonly areas?: readonly OfficialArea[];
  readonly verbanden?: readonly OfficialVerband[];
  readonly schools?: readonly OfficialSchool[];
  readonly schoolsInVerband?: readonly SchoolInVerband[];
  /** The kinds of school of which all are in `schools`. */
  readonly kinds: SpecialSchool["kinds"];
  /** A line for every file that is used. */
  readonly read: readonly string[];
  /** What is wrong in the files. A file with a fault is left out as a whole. */
  readonly faults: readonly string[];
};

const kindsIn: Partial<Record<FileKind, SpecialSchool["kinds"]>> = { specialSchools: ["sbo", "so", "vso"], secondarySchools: ["pro"] };

/** Reads all files and takes their lines together per kind of file. */
export function collect(given: readonly GivenFile[], tables: OwnTables): Collected {
  const faults: string[] = [];
  const used: OfficialFile[] = [];
  const files = given.flatMap(({ file, text }) => {
    try {
      return [readOfficialFile(text, file)];
    } catch (error) {
      faults.push(...(error as Error).message.split("\n"));
      return [];
    }
  });
  const itemsOf = <Item>(kind: FileKind, convert: (file: OfficialFile) => Converted<Item>): readonly Item[] | undefined => {
    const good = files
      .filter((file) => file.kind === kind)
      .map((file) => ({ file, ...convert(file) }))
      .filter((converted) => {
        faults.push(...converted.faults);
        return converted.faults.length === 0;
      });
    used.push(...good.map(({ file }) => file));
    return good.length > 0 ? good.flatMap(({ items }) => items) : undefined;
  };
  const areas = itemsOf("annex", (file) => convertAreas(file, tables));
  const verbanden = itemsOf("verbanden", convertVerbanden);
  const special = itemsOf("specialSchools", (file) => convertSpecialSchools(file, tables.gemeenten));
  const secondary = itemsOf("secondarySchools", (file) => convertSecondarySchools(file, tables.gemeenten));
  const schoolsInVerband = itemsOf("schoolsOfVerband", convertSchoolsOfVerband);
  return {
    ...(areas && { areas }),
    ...(verbanden && { verbanden }),
    ...((special || secondary) && { schools: [...(special ?? []), ...(secondary ?? [])] }),
    ...(schoolsInVerband && { schoolsInVerband }),
    kinds: used.flatMap(({ kind }) => kindsIn[kind] ?? []),
    read: used.map(({ file, kind, rows }) => `${file}: ${fileKinds[kind].what}, ${rows.length} ${rows.length === 1 ? "regel" : "regels"}`),
    faults,
  };
}
