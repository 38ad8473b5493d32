import { checkSchoolsOfVerband } from "./check-schools-of-verband";
import { collect, type GivenFile } from "./collect";
import { type Comparison, compare, hasMoved, type Note } from "./compare";
import { mergeAreas } from "./convert-areas";
import { mergeSchools } from "./merge-schools";
import { mergeVerbanden } from "./merge-verbanden";
import type { OwnTables } from "./own-tables";

/** What an import would do. */
export type ImportPlan = {
  /** A line for every file that is used. */
  readonly read: readonly string[];
  /** What is wrong in the files. A file with a fault takes no part. */
  readonly faults: readonly string[];
  /** What must not be written, though the files can be read. */
  readonly obstacles: readonly string[];
  readonly comparisons: readonly Comparison[];
  readonly notes: readonly Note[];
  /** Our tables after the import. */
  readonly tables: OwnTables;
};

/**
 * Compares official files with our tables.
 * @param month when the files were downloaded, in words: "november 2026"
 */
export function planImport(given: readonly GivenFile[], tables: OwnTables, month: string): ImportPlan {
  const { read, faults, kinds, ...official } = collect(given, tables);
  // Each table builds on the one before: a new verband is named after its area, and the check at the end needs all three.
  const areas = official.areas && mergeAreas(tables, official.areas);
  const withAreas = { ...tables, areas: areas?.areas ?? tables.areas };
  const verbanden = official.verbanden && mergeVerbanden(withAreas, official.verbanden, month);
  const schools = official.schools && mergeSchools(tables, official.schools, kinds);
  const after = { ...withAreas, verbanden: verbanden?.verbanden ?? tables.verbanden, schools: schools?.schools ?? tables.schools };
  const check = official.schoolsInVerband ? checkSchoolsOfVerband(after, official.schoolsInVerband) : [];
  return {
    read,
    faults,
    obstacles: [...(verbanden?.obstacles ?? []), ...(schools?.obstacles ?? [])],
    comparisons: [
      ...(areas ? [compareAreas(tables, after)] : []),
      ...(verbanden ? [compareVerbanden(tables, after)] : []),
      ...(schools ? [compareSchools(tables, after)] : []),
    ],
    notes: [areas, verbanden, schools].flatMap((table) => table?.notes.filter(({ lines }) => lines.length > 0) ?? []).concat(check),
    tables: after,
  };
}

function compareAreas(before: OwnTables, after: OwnTables): Comparison {
  return compare(before.areas, after.areas, {
    table: "Gebieden",
    files: "gebieden/",
    idOf: ({ pc4 }) => pc4,
    titleOf: ({ pc4 }) => pc4,
    describe: ({ gemeente, po, vo }) => [gemeente, po, vo].join(", "),
  });
}

function compareVerbanden(before: OwnTables, after: OwnTables): Comparison {
  return compare(before.verbanden, after.verbanden, {
    table: "Verbanden",
    files: "verbanden-po.csv en verbanden-vo.csv",
    idOf: ({ code }) => code,
    titleOf: ({ code, naam }) => `${code} ${naam}`,
    isMove: hasMoved,
  });
}

function compareSchools(before: OwnTables, after: OwnTables): Comparison {
  return compare(before.schools, after.schools, {
    table: "Scholen",
    files: "scholen/",
    idOf: ({ id }) => id,
    titleOf: ({ id, naam }) => `${id} ${naam}`,
    isMove: hasMoved,
  });
}
