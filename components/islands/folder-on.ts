/** Under this name the browser remembers that a parent turned the folder on, and when it last changed: nothing of what is in it. */
const key = "map";

/** Where the browser remembers nothing, it is known as long as the page is open. */
let marked = false;

/** Whether a parent turned the folder on, on this device. */
export function isFolderOn(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return marked;
  }
}

/** Remembers that the folder is on and that it has changed just now. Other tabs hear of it. */
export function markFolder(): void {
  marked = true;
  try {
    localStorage.setItem(key, String(Date.now()));
  } catch {
    // As above.
  }
}

/** Remembers that there is no folder. Other tabs hear of it. */
export function unmarkFolder(): void {
  marked = false;
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/**
 * Calls back when another tab changed the folder.
 * @returns what makes it stop
 */
export function onFolderMark(listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
