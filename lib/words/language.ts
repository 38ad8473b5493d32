/** Scripts that run from right to left. */
const rightToLeft: readonly string[] = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** The direction in which a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.includes(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

/** What an element says of its language: nothing where that is the language of the page around it. */
export function spoken(language: string, page: string): { readonly lang?: string; readonly dir?: "ltr" | "rtl" } {
  return language === page ? {} : { lang: language, dir: directionOf(language) };
}

/** The name of a language in that language itself: "Türkçe". */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
