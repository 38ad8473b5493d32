import { type Browser, type CDPSession, expect, type Page } from "@playwright/test";
import { slowLine } from "./slow-line";

/** What a phone in the middle of the market needs for the loop below, in milliseconds: four times as long as the machine it was made on. */
const loopOnPhone = 50;

/** In the page: the shortest of some looks at how long a loop takes, so that a busy moment does not count. */
function loopTime(): number {
  let best = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 40; look++) {
    const started = performance.now();
    let number = 1;
    for (let step = 0; step < 400_000; step++) number = (number * 1_103_515_245 + 12_345) % 2_147_483_648;
    if (number >= 0) best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** How many times slower the processor of this machine must be to be that of a phone. A slow machine is slowed less. */
export async function phoneRate(page: Page): Promise<number> {
  return Math.min(4, Math.max(1, loopOnPhone / (await page.evaluate(loopTime))));
}

/** Makes a page as slow as a phone on a slow line: 1.6 Mbit/s, 150 ms, and a processor of a phone. */
export async function makePhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const rate = await phoneRate(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", slowLine);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return session;
}

/** One visit, in milliseconds. */
export type Visit = { readonly paint: number; readonly blocked: number };

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
};

/** What a task may take before a touch has to wait. */
const briefTask = 50;

/**
 * Visits a page, and measures until nothing happens any more: its first paint, and how long its main thread could not answer, which is
 * what each task takes above 50 ms. The time of the thread itself counts, not that of a clock: another program may run in between.
 * @param settled waits until the page has done all it does by itself
 * @throws when the browser did not tell
 */
export async function visit(browser: Browser, page: Page, url: string, settled: () => Promise<void>): Promise<Visit> {
  await browser.startTracing(page, { categories: ["toplevel", "loading", "devtools.timeline", "blink.user_timing"] });
  await page.goto(url);
  await settled();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const start = traceEvents.find(({ name, args }) => name === "navigationStart" && args?.data?.documentLoaderURL === url);
  const paint = traceEvents.find(({ name, pid, ts }) => name === "firstContentfulPaint" && pid === start?.pid && ts > start.ts);
  if (!start || !paint) throw new Error(`${url}: the browser told no first paint.`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) => name === "ThreadControllerImpl::RunTask" && pid === paint.pid && tid === paint.tid && ts >= start.ts,
  );
  expect(tasks.length, `${url}: tasks that were looked at`).toBeGreaterThan(20);
  const over = tasks.map(({ tdur = 0 }) => Math.max(0, tdur / 1000 - briefTask));
  return { paint: (paint.ts - start.ts) / 1000, blocked: over.reduce((sum, time) => sum + time, 0) };
}
