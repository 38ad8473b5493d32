// The fragment of the address belongs to this module: no other part of the islands reads it, writes it or hears of it by itself.

type Listener = () => void;

const listeners = new Set<Listener>();

/** The fragment as it stands now: "#via=zorgen-besproken", or nothing. */
export function fragment(): string {
  return location.hash;
}

/**
 * Calls back whenever the fragment changes: by a link, by hand, or because another island changed it.
 * @returns what makes it stop
 */
export function onFragment(listener: Listener): Listener {
  listeners.add(listener);
  addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("hashchange", listener);
  };
}

/** Has every island that listens read the fragment again: when the connection is back, or because a parent asks for it. */
export function readAgain(): void {
  for (const listener of listeners) listener();
}

/**
 * Puts a fragment into the address, so that a reload, Back or a link shows the same again. It tells nobody: who writes it shows it already.
 * A browser may refuse when it happens too often: what was found still stands on the page.
 */
export function keepFragment(text: string): void {
  try {
    history.replaceState(history.state, "", location.pathname + location.search + text);
  } catch {
    // As above.
  }
}
