/** Words of a made-up language: every word turned around, and what is filled in left as it is. Names of fields stay. */
export function turnedAround(value: unknown): unknown {
  if (typeof value === "string") return turned(value);
  if (Array.isArray(value)) return value.map(turnedAround);
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, turnedAround(item)]));
}

/** A text with every word turned around: "Bel {nummer}" → "leb {nummer}". */
export function turned(text: string): string {
  return text.replace(/\{[^}]*\}|[\p{L}\p{N}]+/gu, (part) => (part.startsWith("{") ? part : [...part.toLowerCase()].reverse().join("")));
}
