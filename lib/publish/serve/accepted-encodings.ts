/** How a file can stand compressed beside itself, the smallest first. */
export const encodings = [
  { name: "br", extension: ".br" },
  { name: "gzip", extension: ".gz" },
] as const;

export type Encoding = (typeof encodings)[number];

/** A browser sends some thirty characters. Whoever sends more wants to keep the server busy, and gets the plain file. */
const longest = 500;

/**
 * The compressed forms that a browser takes, the best first. A few lines of our own: negotiator would by default send gzip to every
 * browser that names it before br, as all do.
 * @param header the value of Accept-Encoding
 */
export function acceptedEncodings(header = ""): Encoding[] {
  if (header.length > longest) return [];
  const weights = new Map(header.split(",").map(readWeight));
  const weightOf = ({ name }: Encoding) => weights.get(name) ?? weights.get("*") ?? 0;
  return encodings.filter((encoding) => weightOf(encoding) > 0).sort((one, other) => weightOf(other) - weightOf(one));
}

/** "br;q=0.5" is ["br", 0.5]. A weight that cannot be read is 0: then the browser gets what it can always read. */
function readWeight(item: string): [string, number] {
  const [name = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
