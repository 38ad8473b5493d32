const fetched: Record<string, Promise<unknown>> = {};

/**
 * Fetches a list of the site. Once; after a failure the next call tries again.
 * @throws when there is no line, or when the host has no such list
 */
export function fetchOnce<Data>(address: string): Promise<Data> {
  fetched[address] ??= fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json();
    })
    .catch((error: unknown) => {
      delete fetched[address];
      throw error;
    });
  return fetched[address] as Promise<Data>;
}
