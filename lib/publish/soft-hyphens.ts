import { lastParts, longWord, longWords } from "../registers/break-points";

/** A place where a word may be cut: browsers show nothing of it, unless they cut there. */
export const softHyphen = "\u00AD";

/** Each word of the register as it is written, longest first, with how many letters stand before each cut. */
const cutsOf: ReadonlyMap<string, readonly number[]> = new Map(
  longWords
    .map((word) => [word.replaceAll("·", ""), [...word.matchAll(/·/gu)].map(({ index }, before) => index - before)] as const)
    .sort(([one], [other]) => other.length - one.length),
);

const known = new RegExp([...cutsOf.keys()].join("|"), "giu");
const long = new RegExp(`\\p{L}{${longWord},}(?!\\p{L}|\\.\\p{L})`, "gu");
const ending = new RegExp(`(?<=^\\p{L}{5,})(?=(?:${lastParts.join("|")})$)`, "iu");

const host = new RegExp(`\\p{L}{${longWord},}(?=\\.\\p{L})`, "gu");

/** Puts soft hyphens into the long words of a text, where the register says. What is no long word stays as it is. */
export function withSoftHyphens(text: string): string {
  return text.replace(long, (word) => {
    const cut = withCuts(word);
    return cut === word ? word.replace(ending, softHyphen) : cut;
  });
}

/** The long words of a text, each once, with soft hyphens where they may be cut; the longest first. */
export function cutsIn(text: string): string[] {
  return [...new Set(text.match(long) ?? [])]
    .map(withSoftHyphens)
    .filter((word) => word.includes(softHyphen))
    .sort((one, other) => other.length - one.length);
}

/** Takes a text apart where the name of a site in it may be cut: a hyphen there would be read as part of the name. */
export function partsOfHosts(text: string): string[] {
  return text.replace(host, withCuts).split(softHyphen);
}

function withCuts(word: string): string {
  return word.replace(known, (found) => cutAt(found, cutsOf.get(found.toLowerCase()) ?? []));
}

function cutAt(word: string, cuts: readonly number[]): string {
  return cuts.reduceRight((rest, at) => rest.slice(0, at) + softHyphen + rest.slice(at), word);
}
