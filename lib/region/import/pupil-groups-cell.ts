import { isGroupCode } from "../pupil-groups";

/** One part of the column ONDERWIJS: a kind of education with its groups; `isResidential` for places where a child also lives. */
type Part = { readonly kind: string; readonly codes: readonly string[]; readonly isResidential: boolean };

const form = /^(RP-)?(VSO|SO) ([A-Z/]+(?:,[A-Z/]+)*)$/u;
/** What DUO writes where there are no groups. */
const without = /^(?:SBAO|SBO|\(V\)SO|V?SO)?$/u;

const partsOf = (cell: string) =>
  cell
    .toUpperCase()
    .split("+")
    .map((part) => part.trim());

/** The parts of a cell that name groups: "SO LG,MGF + RP-VSO LG" has two. */
export function groupsIn(cell: string): Part[] {
  return partsOf(cell).flatMap((part) => {
    const [, residential, kind = "", codes = ""] = form.exec(part) ?? [];
    return kind === "" ? [] : [{ kind: kind.toLowerCase(), codes: codes.split(","), isResidential: residential !== undefined }];
  });
}

/** What is wrong in a cell, with the remedy, in Dutch; undefined when it can be read. */
export function groupsFault(cell: string): string | undefined {
  const strange = partsOf(cell).filter((part) => !form.test(part) && !without.test(part));
  const unknown = groupsIn(cell).flatMap(({ codes }) => codes.filter((code) => !isGroupCode(code)));
  if (strange.length + unknown.length === 0) return undefined;
  return `"${[...strange, ...unknown].join(", ")}" kennen wij niet. Zet een nieuwe doelgroep in lib/region/pupil-groups.ts, met woorden in content/nl/registers/doelgroepen.yaml.`;
}

/** The groups as our table has them: "so:LG,MGF vso:LG". Residential places count only for a school that has no others. */
export function groupsCell(cell: string): string {
  const parts = groupsIn(cell);
  return ["so", "vso"]
    .flatMap((kind) => {
      const own = parts.filter((part) => part.kind === kind);
      const open = own.filter(({ isResidential }) => !isResidential);
      const codes = [...new Set((open.length > 0 ? open : own).flatMap((part) => part.codes))];
      return codes.length > 0 ? [`${kind}:${codes.join(",")}`] : [];
    })
    .join(" ");
}
