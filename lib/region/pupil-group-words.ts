import { z } from "zod";
import { word } from "../words/word";
import { dutchWords, wordSet } from "../words/word-set";
import type { SpecialSchool } from "./model";
import { type GroupCode, groupsFor } from "./pupil-groups";

/** The entry of a group in the file of words; a school of a pedologisch instituut says itself for whom it is. */
const entryOf = { ZMLK: "zmlk", ZMOK: "zmok", "LZ/P": "lz-p", "LZ/S": "lz-s", LG: "lg", MGF: "mgf" } as const satisfies Readonly<
  Record<Exclude<GroupCode, "PI">, string>
>;

type EntryId = (typeof entryOf)[keyof typeof entryOf];

const schema = z.strictObject({ wie: word });

/** For which pupils a school is, in words: content/<language>/registers/doelgroepen.yaml. */
export const pupilGroupWords = wordSet<Record<EntryId, z.output<typeof schema>>>("registers", {
  doelgroepen: { home: "lib/region/pupil-group-words.ts", entries: Object.fromEntries(Object.values(entryOf).map((id) => [id, schema])) },
});

const either = new Intl.ListFormat("nl", { type: "disjunction" });

/**
 * For whom a school is: "Cluster 3, voor kinderen die zeer moeilijk leren." A school of cluster 1 or 2 says no more than its cluster: that is
 * told above the list.
 * @param kinds the kinds of education that matter on the page
 * @returns undefined where no source tells anything
 * @throws as readWords does
 */
export function pupilsInWords(
  { clusters, groups }: Pick<SpecialSchool, "clusters" | "groups">,
  kinds: readonly string[],
): string | undefined {
  if (clusters.length === 0) return undefined;
  const cluster = `Cluster ${either.format(clusters.map(String))}`;
  const codes = groupsFor(groups, kinds);
  const known = codes.flatMap((code) => (code === "PI" ? [] : [dutchWords(pupilGroupWords, entryOf[code]).wie]));
  const institute = codes.includes("PI") ? " Hoort bij een pedologisch instituut: vraag de school voor welke kinderen." : "";
  return `${cluster}${known.length > 0 ? `, voor kinderen ${either.format(known)}` : ""}.${institute}`;
}

/**
 * What DUO and the name of a school say differently: the institution may give so and vso, and the name has only one of the two.
 * @returns the kind that the name has; undefined when there is no difference
 */
export function onlyKindInName({ name, kinds }: Pick<SpecialSchool, "name" | "kinds">): "so" | "vso" | undefined {
  if (!kinds.includes("so") || !kinds.includes("vso")) return undefined;
  const words = name
    .toLowerCase()
    .replace(/\(v\)\s*so|v\(s\)o|\bv so\b/gu, "so vso")
    .split(/[^a-z]+/u);
  const [hasSo, hasVso] = [words.includes("so"), words.includes("vso")];
  if (hasSo === hasVso) return undefined;
  return hasSo ? "so" : "vso";
}
