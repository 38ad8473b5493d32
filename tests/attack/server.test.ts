/** The server of npm start, in a process of its own, under attack: as long as size.ts says. npm run check does not run this. */
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { abortDownloads } from "./abort-downloads";
import { hostileRequests } from "./hostile-requests";
import { load } from "./load";
import { canCountFiles, openFiles } from "./open-files";
import { sendRaw } from "./raw-request";
import { sendAll } from "./send-all";
import { sendersHaveGone, size } from "./size";
import { slowReaders, slowSenders } from "./slow-clients";
import { largeFile, makeSmallSite } from "./small-site";
import { startTarget, type Target } from "./start-target";
import { percentile } from "./waiting-times";

const site = makeSmallSite();
const pages = ["/", "/uitleg/", "/uitleg/de-tlv/", "/regio.json", "/eilanden-0123ABCD.js"];
let target: Target;
beforeAll(async () => {
  target = await startTarget(site.folder);
});
afterAll(() => {
  target?.stop();
  site.remove();
});

const filesOpen = (pid = target.pid) => (canCountFiles ? openFiles(pid, site.folder) : 0);
afterEach(async () => {
  await expect.poll(filesOpen, { timeout: 10_000 }).toBe(0);
  expect([target.alive(), target.complaints()]).toEqual([true, ""]);
});

const inTime = (times: readonly number[]) =>
  `p50 ${percentile(times, 50)} ms, p99 ${percentile(times, 99)} ms, langste ${percentile(times, 100)} ms`;

test(`${size.requests} vijandige verzoeken: elk krijgt een goed antwoord`, async () => {
  const started = performance.now();
  const { statuses, faults } = await sendAll(target.port, hostileRequests(size.requests, 2), site.contents);
  console.log(`${size.requests} vijandige verzoeken in ${((performance.now() - started) / 1000).toFixed(0)} s:`, JSON.stringify(statuses));
  expect(faults.slice(0, 20)).toEqual([]);
  expect(Object.values(statuses).reduce((sum, count) => sum + count)).toBe(size.requests);
  for (const status of [200, 206, 304, 308, 400, 404, 405, 412, 416, 431]) expect(statuses[status], String(status)).toBeGreaterThan(10);
});

test(`${size.aborts} afgebroken downloads: er blijft geen bestand open`, async () => {
  const before = filesOpen();
  await abortDownloads(target.port, size.aborts);
  const during = filesOpen();
  await expect.poll(filesOpen, { timeout: 10_000 }).toBe(before);
  console.log(`${size.aborts} afgebroken downloads: open bestanden ${before} → ${during} → ${filesOpen()}`);
});

test(`${size.slow} lezers en ${size.slow} schrijvers die treuzelen, ${size.slowSeconds} s: anderen merken het niet`, async () => {
  const memory = target.memory();
  const readers = slowReaders(target.port, size.slow);
  const senders = slowSenders(target.port, size.slow);
  await expect.poll(() => readers.statuses().length, { timeout: 10_000 }).toBe(size.slow);
  if (canCountFiles) expect(filesOpen()).toBe(size.slow);
  const { times, failures } = await load(target.port, pages, 5, size.slowSeconds, 20);
  const more = target.memory() - memory;
  console.log(
    `${size.slow} trage lezers en ${size.slow} trage schrijvers: anderen ${times.length} verzoeken, ${inTime(times)}; geheugen +${more.toFixed(0)} MB`,
  );
  expect(failures).toEqual([]);
  expect(times.length).toBeGreaterThan(size.slowSeconds * 15);
  expect(percentile(times, 99)).toBeLessThan(2_000);
  expect(percentile(times, 100)).toBeLessThan(5_000);
  // Whoever reads slowly may go on; whoever sends slowly has had his time.
  expect([readers.letGo(), senders.letGo()]).toEqual([0, sendersHaveGone ? size.slow : 0]);
  if (canCountFiles) expect(more).toBeLessThan(150);
  readers.stop();
  senders.stop();
});

test(`${size.connections} verbindingen, ${size.loadSeconds} s: alles komt aan, en het geheugen groeit niet door`, async () => {
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(target.memory()), 1_000);
  const { times, failures } = await load(target.port, pages, size.connections, size.loadSeconds);
  clearInterval(timer);
  const [early = 0, late = 0] = [memory[Math.floor(memory.length / 3)], memory.at(-1)];
  console.log(
    `${size.connections} verbindingen: ${times.length} verzoeken, ${Math.round(times.length / size.loadSeconds)} per seconde, ${inTime(times)}; geheugen ${early.toFixed(0)} → ${late.toFixed(0)} MB`,
  );
  expect(failures).toEqual([]);
  expect(times.length).toBeGreaterThan(size.loadSeconds * 100);
  expect(percentile(times, 99)).toBeLessThan(5_000);
  if (canCountFiles) expect(late).toBeLessThan(early + size.mostGrowth);
});

test.skipIf(process.platform === "win32")("zonder vrije bestanden weigert de server, en daarna is hij er weer", async () => {
  const poor = await startTarget(site.folder, 100);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  // Over one connection, which is there before the system runs out of them.
  const ask = () =>
    new Promise<number | undefined>((resolve) => {
      const call = request({ agent, host: "127.0.0.1", port: poor.port }, (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode));
      });
      call.on("error", () => resolve(undefined));
      call.end();
    });
  const before = await ask();
  const readers = slowReaders(poor.port, 200);
  await wait(2_000);
  const during = await ask();
  const served = readers.statuses().filter((status) => status === 200).length;
  readers.stop();
  await expect.poll(ask, { timeout: 10_000 }).toBe(200);
  console.log(
    `hoogstens 100 open bestanden, 200 lezers: ${served} kregen het bestand; wie er al was kreeg ${before}, ${during} en weer 200`,
  );
  expect([before, during]).toEqual([200, 503]);
  expect(served).toBeGreaterThan(0);
  expect(poor.alive()).toBe(true);
  await expect.poll(() => filesOpen(poor.pid)).toBe(0);
  agent.destroy();
  poor.stop();
});

test("na dit alles komt het grote bestand nog heel aan", async () => {
  const answer = await sendRaw(target.port, `GET /${largeFile.name} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(site.contents.get(largeFile.size)?.equals(answer?.body ?? Buffer.alloc(0))).toBe(true);
});
