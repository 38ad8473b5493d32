/** A number with a unit, as "6 week" or "200 euro": the form in which amounts are compared. */
export type Quantity = string;

const numberWords: Readonly<Record<string, string>> = {
  één: "1",
  twee: "2",
  drie: "3",
  vier: "4",
  vijf: "5",
  zes: "6",
  zeven: "7",
  acht: "8",
  negen: "9",
  tien: "10",
  elf: "11",
  twaalf: "12",
  dertig: "30",
};

const units: Readonly<Record<string, string>> = {
  dag: "dag",
  dagen: "dag",
  week: "week",
  weken: "week",
  lesweken: "week",
  maand: "maand",
  maanden: "maand",
  jaar: "jaar",
  jaren: "jaar",
  schooljaar: "schooljaar",
  schooljaren: "schooljaar",
  uur: "uur",
  uren: "uur",
  euro: "euro",
  kilometer: "km",
  km: "km",
};

const pattern = new RegExp(
  `(?:€\\s?(\\d+(?:[.,]\\d+)?))|(?<![\\p{L}\\d.,-])(\\d+(?:[.,]\\d+)?|${Object.keys(numberWords).join("|")})(?:e|de|ste)?[\\s\\u00a0]+(?:hele |volle |volledige |gewone )?(${Object.keys(units).join("|")})(?!\\p{L})`,
  "giu",
);

/** Every number with a unit in a text, in the order of the text, each as often as it occurs. */
export function quantitiesIn(text: string): { readonly quantity: Quantity; readonly around: string }[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [, euros, number = "", unit = ""] = match;
    const quantity = euros ? `${euros} euro` : `${numberWords[number.toLowerCase()] ?? number} ${units[unit.toLowerCase()]}`;
    return { quantity, around: text.slice(Math.max(0, match.index - 50), match.index + 60) };
  });
}
