import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, readSite } from "@/lib/publish/site";
import { steps } from "@/lib/publish/steps";
import { edition } from "@/tests/edition";

// The whole style, as Next wrote it: what stands in a page has been through the publication already.
const css = filesBelow(".next/static")
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(join(".next/static", file), "utf8"))
  .join("\n");
const published = filesBelow("out").filter((file) => file.endsWith("/index.html"));

/** A page of the site as it was before the publication, as far as that costs time. Its links would lead nowhere. */
function exported(file: string): string {
  return (
    readFileSync(join("out", file), "utf8")
      .replace(/<style>[\s\S]*?<\/style>/u, '<link rel="stylesheet" href="/_next/site.css">')
      .replace(/<meta http-equiv[^>]*>/u, "")
      // The script is bundled once for all pages: without it this measures what each page costs.
      .replace(/<script type="module"[^>]*><\/script>/u, "")
      .replaceAll(/ data-island="[^"]*"/gu, "")
      .replaceAll(/ href="\/[^"]*"/gu, (link) => (link.includes("_next") ? link : ' href="#inhoud"'))
  );
}

/** Publishes some pages of all kinds and returns the processor time it took, in seconds: other work on the machine does not count. */
async function processorSecondsFor(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "pace-"));
  mkdirSync(join(folder, "_next"));
  writeFileSync(join(folder, "_next/site.css"), css);
  for (let index = 0; index < count; index++) {
    mkdirSync(join(folder, `${index}`));
    const file = published[Math.floor((index * published.length) / count)] ?? "";
    writeFileSync(join(folder, `${index}/index.html`), exported(file).replace("<title>", `<title>${index} `));
  }
  const started = process.cpuUsage();
  const site = readSite(folder, edition);
  for (const step of steps) await step.run(site);
  rmSync(folder, { recursive: true });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000_000;
}

/** 60 s per 1,000 pages on two cores is 120 s of processor time; Next takes about a third of it. */
const perPage = 0.08;

test("publiceren blijft binnen zijn deel van 60 s per 1.000 pagina's en groeit recht evenredig", async () => {
  expect(css.length).toBeGreaterThan(20_000);
  expect(published.length).toBeGreaterThan(1_500);
  await processorSecondsFor(10);
  const few = await processorSecondsFor(50);
  const many = await processorSecondsFor(150);
  console.log(`publiceren: 50 pagina's in ${few.toFixed(1)} s rekentijd, 150 in ${many.toFixed(1)} s`);
  expect(many).toBeLessThan(150 * perPage);
  expect(many / few).toBeLessThan(4.5);
});
