/** What someone may put behind an address or into a field: pieces of good links, and of what breaks a reader. */
const pieces = [
  ..."#&=.*%-/?+;,:()[]{}<>\"'\\ \n\t",
  ..."via later regio dagen stukken stuk q q= %00 %FF %E2%80 %u0041 %25".split(" "),
  ..."zorgen-besproken helpt-de-hulp po2601.vo2601 bezwaar-tlv*2026-11-20 de-tlv--hoe-lang 3511AB 9711 Hengelo".split(" "),
  ..."__proto__ constructor toString hasOwnProperty javascript:alert(1) <img/src=x/onerror=x> ../../etc NaN Infinity 1e309 -0".split(" "),
  "\u0000",
  "\u202e",
  "\ufeff",
  "\ud83d",
  "\ude00",
  "😀",
  "e\u0301\u0301\u0301",
  "ﷺ",
  "９７１１",
  "0".repeat(400),
  "a".repeat(3000),
  "a.".repeat(900),
  "2026-02-30",
  "9999-99-99",
  "2026-11-20*99999",
];

/** Texts without an end that are the same in every run. */
export function* hostileTexts(): Generator<string, never> {
  let state = 20_261_129;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  for (;;) {
    const count = 1 + below(12);
    yield Array.from({ length: count }, () =>
      below(6) > 0 ? (pieces[below(pieces.length)] ?? "") : String.fromCharCode(below(65_536)),
    ).join("");
  }
}
