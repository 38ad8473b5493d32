import { pause } from "./moments";

/** So long a press waits for the islands: then its link goes where it stands. */
const longestHold = 1500;

/**
 * Keeps a press on a link until the islands are awake, when the address holds what must go along: answers, days or a region. The
 * islands put those in the links; a press before would lose them. Every other press goes its way at once.
 * @param woken resolves when the islands are awake; it may also fail
 */
export function holdPress(woken: Promise<unknown>): void {
  let isOver = false;
  const over = woken.catch(() => undefined).then(() => (isOver = true));
  document.addEventListener(
    "click",
    (event) => {
      const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>("a[href]");
      const isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (isOver || !link || !isPlain || !location.hash.includes("=")) return;
      event.preventDefault();
      void Promise.race([over, pause(longestHold)]).then(() => {
        isOver = true;
        // An island may have put a button in the place of a link: the link itself works as well.
        if (link.isConnected) link.click();
        else location.assign(link.href);
      });
    },
    true,
  );
}
