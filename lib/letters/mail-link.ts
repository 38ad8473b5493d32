/** Programs cut a link to mail at some two thousand characters. */
const most = 1900;
const longestSubject = 150;

const cutNote = "\n\n[Hier is de brief afgebroken: hij is te lang voor een link. Kopieer de hele brief op de pagina, en plak hem hier.]";

/**
 * A link that opens a mail with a letter in it.
 * @returns the link, and whether all of the text is in it: what is too long ends after a paragraph, and says so
 */
export function mailLink(subject: string, text: string): { readonly href: string; readonly isWhole: boolean } {
  const start = `mailto:?subject=${encodeURIComponent([...subject].slice(0, longestSubject).join(""))}&body=`;
  const linkWith = (body: string) => start + encodeURIComponent(body.replace(/\n/gu, "\r\n"));
  if (linkWith(text).length <= most) return { href: linkWith(text), isWhole: true };
  let body = "";
  for (const paragraph of text.split("\n\n")) {
    const longer = body ? `${body}\n\n${paragraph}` : paragraph;
    if (linkWith(longer + cutNote).length > most) break;
    body = longer;
  }
  return { href: linkWith(body + cutNote), isWhole: false };
}
