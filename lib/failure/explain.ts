/**
 * Says why a part of a page does not work. This is the script /storing.js: its name never changes, so that a page of an earlier
 * release finds it too, and nothing of it weighs on a page before something fails.
 */
import { pageMark } from "../offline/trouble";
import { reloadButton } from "./reload-button";

/** Why it failed, as far as a page can know. */
export type Reason = "no-line" | "host" | "old-page" | "old-browser" | "unknown";

const sentences: Readonly<Record<Reason, string>> = {
  "no-line": "Je hebt nu geen internet. Probeer het later nog eens.",
  host: "De site heeft een storing. Probeer het later nog eens.",
  "old-page": "Deze pagina is intussen vernieuwd. Herlaad de pagina en probeer het nog eens.",
  "old-browser": "Dit werkt niet in deze browser. Werk je browser bij, of gebruik een andere.",
  unknown: "Herlaad de pagina en probeer het nog eens.",
};

/**
 * Finds out why something failed, by fetching the page itself once more. A newer page is offered with a button.
 * @param error what was thrown
 * @returns one or two sentences for the reader; never throws
 */
export async function explain(error: unknown): Promise<string> {
  const reason = await reasonOf(error);
  if (reason === "old-page") reloadButton();
  // Said here, where words are free: every byte in the islands of the guide counts.
  return location.pathname.startsWith("/wat-nu/") ? `${sentences[reason]} De gids werkt gewoon verder.` : sentences[reason];
}

/** Why something failed. Never throws. */
export async function reasonOf(error: unknown): Promise<Reason> {
  try {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    const html = await answer.text();
    if (answer.status >= 500 || !html.includes(pageMark)) return "host";
    const script = document.querySelector('script[src^="/eilanden-"]')?.getAttribute("src");
    if (script && !html.includes(script)) return "old-page";
    return isOfOldBrowser(error) ? "old-browser" : "unknown";
  } catch {
    return "no-line";
  }
}

/** Whether an error says that the browser does not know what our code uses. What is no JSON came from something in between. */
function isOfOldBrowser(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (/JSON|did not match the expected pattern/u.test(error.message)) return false;
  return (
    /^(?:Syntax|Reference|Compile|Link)Error$/u.test(error.name) ||
    /is not a (?:function|constructor)|is not iterable|undefined|not an object/u.test(error.message)
  );
}
