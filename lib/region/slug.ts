/** The last part of an address: "'s-Gravenhage" → "s-gravenhage", "Súdwest-Fryslân" → "sudwest-fryslan". */
export function slugOf(name: string): string {
  return plainLetters(name)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

/** Lower case, without accents, and with ordinary figures and letters for wide ones. */
export function plainLetters(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
