/** The short form of tests/attack: what once ended the server, in under two seconds. */
import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "@/lib/publish/headers";
import { createSiteServer } from "@/lib/publish/server";
import { abortDownloads } from "../attack/abort-downloads";
import { hostileRequests } from "../attack/hostile-requests";
import { canCountFiles, openFiles } from "../attack/open-files";
import { sendRaw } from "../attack/raw-request";
import { sendAll } from "../attack/send-all";
import { largeFile, makeSmallSite } from "../attack/small-site";

const site = makeSmallSite();
const server = createSiteServer(site.folder);
const port = () => (server.address() as AddressInfo).port;
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
  site.remove();
});

const get = (path: string, headers = "") =>
  sendRaw(port(), `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);
const noFilesOpen = () => expect.poll(() => openFiles("self", site.folder), { timeout: 5_000 }).toBe(0);

/** Asks for the large file and stops reading after the first bytes, until told to go on. */
function readLarge() {
  let size = 0;
  const socket = connect(port(), "127.0.0.1", () => socket.write(`GET /${largeFile.name} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
  socket.on("error", () => undefined);
  const begun = new Promise<void>((resolve) => {
    socket.once("data", (part) => {
      size = part.byteLength - part.indexOf("\r\n\r\n") - 4;
      socket.on("data", (more) => (size += more.byteLength));
      socket.pause();
      resolve();
    });
  });
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  return { socket, begun, closed, bodySize: () => size };
}

describe("vijandige verzoeken", () => {
  test("300, met elke Range: alle krijgen een goed antwoord", async () => {
    const { statuses, faults } = await sendAll(port(), hostileRequests(300), site.contents);
    expect(faults).toEqual([]);
    expect(Object.values(statuses).reduce((sum, count) => sum + count)).toBe(300);
    for (const status of [200, 206, 308, 400, 404, 405, 416]) expect(statuses[status], String(status)).toBeGreaterThan(0);
  });

  test.each([
    ["geen HTTP", "\r\n\r\n\x00\x01", 400],
    ["geen Host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["twee Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", 400],
    ["een header van 20.000 tekens", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 405],
    ["een vreemde Expect", "GET / HTTP/1.1\r\nHost: a\r\nExpect: iets\r\nConnection: close\r\n\r\n", 200],
  ])("%s: een antwoord met alle headers", async (_, request, status) => {
    const answer = await sendRaw(port(), request);
    expect(answer?.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer?.headers[name.toLowerCase()]).toBe(value);
  });

  test("onzin achter een goed verzoek breekt in dat antwoord niet in", async () => {
    const answer = await sendRaw(port(), "GET /middel.png HTTP/1.1\r\nHost: a\r\n\r\nonzin\r\n\r\n");
    expect([answer?.status, answer?.body.byteLength]).toEqual([200, 200_004]);
  });
});

describe.skipIf(!canCountFiles)("open bestanden", () => {
  test("een lezer die stilstaat houdt één bestand open, en dat wordt gezien", async () => {
    const reader = readLarge();
    await reader.begun;
    expect(openFiles("self", site.folder)).toBe(1);
    reader.socket.destroy();
    await noFilesOpen();
  });
  test("honderd afgebroken downloads laten er geen achter", async () => {
    await abortDownloads(port(), 100);
    await noFilesOpen();
  });
  test("wie te lang stilstaat wordt losgelaten", async () => {
    expect(server.timeout).toBe(60_000);
    server.timeout = 200;
    const reader = readLarge();
    await reader.begun;
    await noFilesOpen();
    server.timeout = 60_000;
    reader.socket.destroy();
  });
});

describe("de site verandert terwijl de server draait", () => {
  const file = (name: string) => join(site.folder, name);
  const large = file(largeFile.name);

  test("een bestand dat weg is, is er niet; een nieuw bestand is er", async () => {
    writeFileSync(file("nieuw.txt"), "nieuw");
    expect((await get("/nieuw.txt"))?.body.toString()).toBe("nieuw");
    rmSync(file("nieuw.txt"));
    expect((await get("/nieuw.txt"))?.status).toBe(404);
  });
  test.each(["langer dan eerst", "kort"])("een bestand dat anders is, is even lang als aangekondigd: %s", async (text) => {
    writeFileSync(file("wisselt.txt"), "wat er stond");
    const before = await get("/wisselt.txt");
    writeFileSync(file("wisselt.txt"), text);
    const after = await get("/wisselt.txt", `If-None-Match: ${before?.headers.etag}\r\n`);
    expect([after?.status, after?.headers["content-length"], after?.body.toString()]).toEqual([200, String(text.length), text]);
  });
  test("als alles weg is, komt het straks terug", async () => {
    const place = `${site.folder}-even-weg`;
    renameSync(site.folder, place);
    const answer = await get("/");
    renameSync(place, site.folder);
    expect([answer?.status, answer?.headers["retry-after"]]).toEqual([503, "10"]);
    expect((await get("/"))?.status).toBe(200);
  });
  test("een bestand dat groeit onder het lezen, komt tot waar is aangekondigd", async () => {
    const reader = readLarge();
    await reader.begun;
    appendFileSync(large, "meer".repeat(100_000));
    reader.socket.resume();
    await expect.poll(reader.bodySize, { timeout: 5_000 }).toBeGreaterThanOrEqual(largeFile.size);
    reader.socket.write("GET /leeg.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    await reader.closed;
    // What came after it is the second answer, which is nothing but headers.
    expect(reader.bodySize() - largeFile.size).toBeGreaterThan(100);
    expect(reader.bodySize() - largeFile.size).toBeLessThan(2_000);
  });
  test("een bestand dat krimpt onder het lezen, breekt af: wie wacht, wacht niet voor niets", async () => {
    const reader = readLarge();
    await reader.begun;
    truncateSync(large, 1_000);
    reader.socket.resume();
    await reader.closed;
    expect(reader.bodySize()).toBeLessThan(largeFile.size);
  });
  test.skipIf(!canCountFiles)("daarna is er niets meer open, en leeft de server", async () => {
    await noFilesOpen();
    expect((await get("/"))?.status).toBe(200);
  });
});
