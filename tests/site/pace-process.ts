/** A process that publishes raw sites one after the other, and tells what each took: nothing else uses its processor time or its memory. */

import { publish } from "@/lib/publish/publish";
import { siteContent } from "@/lib/publish/site-content";
import { edition } from "@/tests/edition";

/** What to publish: the folder of a raw site, and the cache to use; without one, that of the last build, for the whole site. */
export type PaceOrder = { readonly raw: string; readonly cache?: string };

/** What a publication took, in seconds of processor time in all threads, and how much it made. */
export type Pace = { readonly cpu: number; readonly made: number; readonly drawn: number };

/** What all of them took, and what it took to read the content, which every publication does once. */
export type Paces = { readonly content: number; readonly paces: readonly Pace[] };

process.once("message", async ({ out, orders }: { out: string; orders: readonly PaceOrder[] }) => {
  const content = siteContent(edition);
  // All that was used until here: starting, and reading the code and the content.
  const used = process.cpuUsage();
  const paces: Pace[] = [];
  for (const order of orders) {
    // Some pages alone do not have what old addresses lead to.
    const { cpu, made, drawn } = await publish({ ...order, out }, order.cache ? { ...content, moved: new Map() } : content);
    paces.push({ cpu, made, drawn });
  }
  process.send?.({ content: (used.user + used.system) / 1_000_000, paces } satisfies Paces);
  process.disconnect();
});
