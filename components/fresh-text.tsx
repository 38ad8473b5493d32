/**
 * Text that changes, in an element that is replaced with it. A browser that translates takes the text out of the page and puts its own
 * there: text that is only changed would then change where nobody sees it, and the old words would stay.
 */
export function FreshText({ text }: { text: string }) {
  return <span key={text}>{text}</span>;
}
