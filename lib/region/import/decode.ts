/** The bytes 80 to 9f of windows-1252; its other bytes are those of latin1. */
const marks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of an official file. DUO writes windows-1252; who opens a file in a spreadsheet and saves it often makes it UTF-8.
 * @param bytes the file as it is on disk
 * @returns the text without a byte order mark
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not TextDecoder("windows-1252"): many versions of Node 20, 22 and 24 read a curly quote with it as a control character
    // (nodejs/node#56542).
    const text = Buffer.from(bytes).toString("latin1");
    return text.replaceAll(/[\u0080-\u009f]/gu, (control) => marks.charAt(control.charCodeAt(0) - 0x80));
  }
}
