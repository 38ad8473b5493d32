import type { Browser } from "./browser";

/** How long a page may take to do something, in milliseconds: an old browser on a busy machine is slow. */
const patience = 20_000;

/**
 * Waits until an expression is true in the page, and gives its value.
 * @param longest how long to wait, in milliseconds
 * @throws, with `what`, when it stays untrue
 */
export async function until<Value>(browser: Browser, expression: string, what: string, longest = patience): Promise<Value> {
  const end = Date.now() + longest;
  for (;;) {
    const value = await browser.evaluate<Value>(expression);
    if (value) return value;
    if (Date.now() > end) throw new Error(what);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @throws, with `what` and the value, when an expression is not true in the page now */
export async function expectNow(browser: Browser, expression: string, what: string): Promise<void> {
  if (!(await browser.evaluate<boolean>(`Boolean(${expression})`))) throw new Error(what);
}

/** An expression that presses a link or a button. Later: a page that leaves cannot answer. */
export function press(selector: string): string {
  return `(setTimeout(() => document.querySelector(${JSON.stringify(selector)}).click(), 0), true)`;
}

/** An expression that fills in a field, as typing does. */
export function fillIn(selector: string, text: string): string {
  return `((field) => {
    field.focus();
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  })(document.querySelector(${JSON.stringify(selector)}))`;
}

/** An expression for the elements that are shown, of those that a selector finds. */
export function shown(selector: string): string {
  return `Array.from(document.querySelectorAll(${JSON.stringify(selector)})).filter((element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden")`;
}

/** What a parent can press or fill in; a link and a fold work in any browser. */
export const controls = "main button, main input, main select, main textarea";

/**
 * An expression that shows the page as on paper, for a browser that cannot be asked for it: what its style says of paper it says of
 * the screen, and the other way round. Once more turns it back; opening a page does too.
 */
export const asOnPaper = `((turn) => {
  const queries = Array.from(document.styleSheets).reduce((found, sheet) => found.concat(Array.from(sheet.cssRules)), [])
    .filter((rule) => rule.type === CSSRule.MEDIA_RULE && /\\b(?:print|screen)\\b/.test(rule.media.mediaText));
  queries.forEach((rule) => { rule.media.mediaText = rule.media.mediaText.replace(/\\b(?:print|screen)\\b/g, (kind) => turn[kind]); });
  if (queries.length === 0) throw new Error("the style says nothing of paper");
  return queries.length;
})({ print: "screen", screen: "print" })`;
