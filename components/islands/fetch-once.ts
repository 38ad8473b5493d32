const kept: Record<string, Promise<unknown>> = {};

/**
 * Gets something once: who asks again gets the same. A failure is not kept: the next call tries again.
 * @param name under which it is kept
 * @throws what the getting throws
 */
export function once<Data>(name: string, get: () => Promise<Data>): Promise<Data> {
  kept[name] ??= get().catch((error: unknown) => {
    delete kept[name];
    throw error;
  });
  return kept[name] as Promise<Data>;
}

/**
 * Fetches a list of the site, once.
 * @throws when there is no connection, or when the host has no such list
 */
export function fetchOnce<Data>(address: string): Promise<Data> {
  return once(address, async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<Data>;
  });
}
