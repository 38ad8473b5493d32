/** Area codes of three figures; all others have four. */
const short = /^0(?:1[035]|2[03-46]|3[03568]|4[03-6]|5[0358]|7\d|8[4-8]|6\d)/u;

/** A Dutch telephone number as people write it: "0592820394" → "0592 82 03 94", "0201234567" → "020 123 45 67", "0612345678" → "06 12 34 56 78". */
export function phoneInWords(phone: string): string {
  if (!/^0\d{9}$/u.test(phone)) return phone;
  if (phone.startsWith("06")) return [phone.slice(0, 2), ...pairs(phone.slice(2))].join(" ");
  if (short.test(phone)) return [phone.slice(0, 3), phone.slice(3, 6), ...pairs(phone.slice(6))].join(" ");
  return [phone.slice(0, 4), ...pairs(phone.slice(4))].join(" ");
}

function pairs(figures: string): string[] {
  return figures.match(/\d{1,2}/gu) ?? [];
}
