/** Every page of ours names this file in its head; the page of a hotel, a provider or a host in trouble does not. */
export const pageMark = "/manifest.webmanifest";

/** So many letters of a page are read in search of the mark. */
const headLength = 8_000;

/**
 * Whether an answer for a page does not come from the site itself: the host is in trouble, or something stands between.
 * @param address the address that was asked
 * @param answer stays readable
 */
export async function isPageTrouble(address: string, answer: Response): Promise<boolean> {
  // No page of ours leads elsewhere; only an address without its last slash does.
  if (answer.type === "opaqueredirect" || answer.status >= 500) return true;
  const isPage = !/\.[a-z\d]+$/iu.test(new URL(address).pathname);
  return isPage && !(await hasMark(answer));
}

/** The same for a list, a drawing or a part of the index: those stay at their address, and none of them is HTML. */
export function isFileTrouble({ ok, redirected, headers }: Response): boolean {
  return !ok || redirected || (headers.get("Content-Type") ?? "").startsWith("text/html");
}

async function hasMark(answer: Response): Promise<boolean> {
  const reader = answer.clone().body?.getReader();
  if (!reader) return false;
  const decoder = new TextDecoder();
  let head = "";
  while (head.length < headLength && !head.includes(pageMark)) {
    const { done, value } = await reader.read();
    if (done) break;
    head += decoder.decode(value, { stream: true });
  }
  // Both copies of a stream must say so before it stops: this one cannot be waited for.
  reader.cancel().catch(() => undefined);
  return head.includes(pageMark);
}
