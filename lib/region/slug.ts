/** The last part of an address: "'s-Gravenhage" → "s-gravenhage", "Súdwest-Fryslân" → "sudwest-fryslan". */
export function slugOf(name: string): string {
  return plainLetters(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** Lower case, without accents, and with ordinary figures and letters for wide ones. */
export function plainLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
