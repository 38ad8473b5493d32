/** Letters with which DUO tells for which pupils a school for so or vso is. What they mean, stands in content/nl/registers/doelgroepen.yaml. */
export const groupCodes = ["ZMLK", "ZMOK", "LZ/P", "LZ/S", "LG", "MGF", "PI"] as const;

/** Letters of schools of cluster 1 and 2: every one has nearly the same, so there the cluster itself says for whom it is. */
const clusterCodes = ["DOBLN", "DOVN", "ESM", "MGA", "MGB", "SH", "MGDV", "VGK"] as const;

/** A group of pupils that we tell in words of its own. */
export type GroupCode = (typeof groupCodes)[number];

type AnyCode = GroupCode | (typeof clusterCodes)[number];

/** The groups of a school, for each kind of education that it gives. */
export type PupilGroups = { readonly so?: readonly AnyCode[]; readonly vso?: readonly AnyCode[] };

/** Whether these are letters of DUO for a group of pupils. */
export function isGroupCode(text: string): text is AnyCode {
  return [...groupCodes, ...clusterCodes].some((code) => code === text);
}

/**
 * The groups of a school that we tell in words, each once.
 * @param kinds the kinds of education that matter on the page
 */
export function groupsFor(groups: PupilGroups, kinds: readonly string[]): GroupCode[] {
  const own = [...(kinds.includes("so") ? (groups.so ?? []) : []), ...(kinds.includes("vso") ? (groups.vso ?? []) : [])];
  return groupCodes.filter((code) => own.includes(code));
}
