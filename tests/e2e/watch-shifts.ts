import type { Page } from "@playwright/test";

/** Records what moves on each page that opens from now on, and by how much. */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
    const shifts: string[] = [];
    const add = (entries: PerformanceEntryList) => {
      for (const { value, startTime, sources } of entries as Shift[]) {
        // The dot of a list that settles by a pixel is below what an eye can see.
        if (value < 0.000_01) continue;
        const moved = sources.map(({ node }) => `${node?.nodeName} "${node?.textContent?.slice(0, 40)}"`);
        shifts.push(`${value} at ${startTime.toFixed()} ms: ${moved.join(", ")}`);
      }
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    Object.assign(window, {
      shiftsSoFar: async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        add(observer.takeRecords());
        return shifts;
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { shiftsSoFar: () => Promise<string[]> }).shiftsSoFar());
}
