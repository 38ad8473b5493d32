import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "@/lib/publish/headers";
import { createSiteServer } from "@/lib/publish/server";

const parent = mkdtempSync(join(tmpdir(), "server-"));
const folder = join(parent, "out");
const home = "<h1>Voorpagina</h1>";
const away = "<h1>Weg</h1>";
const explanation = "<h1>Uitleg</h1>";
const regions = JSON.stringify([1, 2, 3]);

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

for (const [name, text] of [
  ["index.html", home],
  ["404.html", away],
  ["regio.json", regions],
] as const) {
  write(name, text);
  write(`${name}.br`, brotliCompressSync(text));
  write(`${name}.gz`, gzipSync(text));
}
write("uitleg/index.html", explanation);
write("eilanden-0123ABCD.js", "1");
write(".htaccess", "x");
write("_headers", "x");
write(".well-known/security.txt", "Contact: x");
write("plaatje.png", "0123456789".repeat(10));
for (const name of ["a.onbekend", "d.svg", "e.webmanifest", "f.xml", "g.txt", "h.ics"]) write(name, name);
writeFileSync(join(parent, "geheim.txt"), "geheim");

const server = createSiteServer(folder);
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string; readonly bytes: Buffer };

/** Sends a path as it stands: fetch would tidy it up. */
function send(path: string, { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString(), bytes });
      });
    });
    call.on("error", reject);
    call.end();
  });
}

describe("gewone vragen", () => {
  test("een pagina, met alle headers", async () => {
    const { status, headers, body } = await send("/");
    expect([status, body]).toEqual([200, home]);
    expect(headers["content-type"]).toContain("text/html");
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
  });
  test.each([
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
    ["br;q=0", undefined, (bytes: Buffer) => bytes],
    ["", undefined, (bytes: Buffer) => bytes],
  ])("Accept-Encoding %j geeft %s", async (accepted, expected, unpack) => {
    const { headers, bytes } = await send("/", { headers: { "accept-encoding": accepted } });
    expect([headers["content-encoding"], headers.vary, headers["content-length"]]).toEqual([
      expected,
      "Accept-Encoding",
      String(bytes.byteLength),
    ]);
    expect(unpack(bytes).toString()).toBe(home);
  });
  test("een bestand met een hash mag voor altijd bewaard blijven", async () => {
    expect((await send("/eilanden-0123ABCD.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });
  test("HEAD geeft de headers zonder tekst", async () => {
    expect(await send("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(await send("/weg/", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
  });
});

describe("elke pagina heeft één adres", () => {
  test.each([
    ["/uitleg", "/uitleg/"],
    ["/uitleg?x=1&y=%2F", "/uitleg/?x=1&y=%2F"],
    ["/uitleg/index.html", "/uitleg/"],
    ["/index.html?x", "/?x"],
    ["http://elders.nl/uitleg?x", "/uitleg/?x"],
  ])("%s leidt naar %s", async (path, address) => {
    const { status, headers } = await send(path);
    expect([status, headers.location, headers["cache-control"]]).toEqual([308, address, "public, max-age=0, must-revalidate"]);
  });
  test.each(["http://elders.nl/uitleg/", "HTTP://elders.nl:80/uitleg/?x"])("%s is gewoon een adres", async (path) =>
    expect(await send(path)).toMatchObject({ status: 200, body: explanation }),
  );
  test("wat in .well-known staat, is voor iedereen", async () => expect((await send("/.well-known/security.txt")).status).toBe(200));
  test.each([
    ...["/404", "/404/", "/404.html", "/index", "/uitleg/index", "/uitleg/index.html/", "/regio.json/", "/regio.json/index.html"],
    ...["/_headers", "/.htaccess", "/index.html.br", "/index.html.gz", "/uitleg//", "/./", "//elders.nl/uitleg", "//uitleg"],
  ])("%s is er niet", async (path) => {
    const { status, headers, body } = await send(path);
    expect([status, body, headers.location]).toEqual([404, away, undefined]);
  });
});

describe("een pagina die er niet is", () => {
  test("komt gecomprimeerd, en wordt niet bewaard", async () => {
    const { status, headers, bytes } = await send("/weg/", { headers: { "accept-encoding": "br" } });
    expect(status).toBe(404);
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding",
      "content-encoding": "br",
      "content-type": "text/html; charset=utf-8",
    });
    expect(brotliDecompressSync(bytes).toString()).toBe(away);
  });
  test("heeft geen versies en geen delen", async () => {
    const { status, headers, body } = await send("/weg/", { headers: { "if-none-match": "*", range: "bytes=0-1" } });
    expect([status, headers.etag, body]).toEqual([404, undefined, away]);
  });
});

describe("de soort van een bestand", () => {
  test.each([
    ["/a.onbekend", "application/octet-stream"],
    ["/d.svg", "image/svg+xml"],
    ["/e.webmanifest", "application/manifest+json"],
    ["/f.xml", "text/xml; charset=utf-8"],
    ["/g.txt", "text/plain; charset=utf-8"],
    ["/h.ics", "text/calendar; charset=utf-8"],
    ["/plaatje.png", "image/png"],
    ["/regio.json", "application/json"],
    ["/eilanden-0123ABCD.js", "text/javascript; charset=utf-8"],
    ["/", "text/html; charset=utf-8"],
  ])("%s is %s", async (path, type) => {
    const { headers } = await send(path);
    expect([headers["content-type"], headers["x-content-type-options"]]).toEqual([type, "nosniff"]);
  });
});

describe("ongewijzigd", () => {
  test.each([
    ["het merk", (etag: string) => ({ "if-none-match": etag })],
    ["het zwakke merk", (etag: string) => ({ "if-none-match": `W/${etag}` })],
    ["een lijst", (etag: string) => ({ "if-none-match": `"x", ${etag}` })],
    ["een ster", () => ({ "if-none-match": "*" })],
    ["de datum", (_: string, date: string) => ({ "if-modified-since": date })],
  ])("%s geeft 304, met wat een browser moet onthouden", async (_, conditions) => {
    const { headers } = await send("/", { headers: { "accept-encoding": "br" } });
    const { etag = "", "last-modified": date = "" } = headers;
    const answer = await send("/", { headers: { "accept-encoding": "br", ...conditions(etag, date) } });
    expect([answer.status, answer.body]).toEqual([304, ""]);
    expect(answer.headers).toMatchObject({ etag, "cache-control": "public, max-age=0, must-revalidate", vary: "Accept-Encoding" });
    expect(answer.headers["content-type"]).toBeUndefined();
  });
  test("een merk van een andere vorm is een andere versie", async () => {
    const { headers } = await send("/", { headers: { "accept-encoding": "br" } });
    expect((await send("/", { headers: { "if-none-match": headers.etag ?? "" } })).status).toBe(200);
  });
  test("If-Match met een oud merk is 412", async () => expect((await send("/", { headers: { "if-match": '"oud"' } })).status).toBe(412));
});

describe("delen", () => {
  const picture = "0123456789".repeat(10);
  test.each([
    ["bytes=0-4", "01234", "bytes 0-4/100"],
    ["bytes=95-", "56789", "bytes 95-99/100"],
    ["bytes=-3", "789", "bytes 97-99/100"],
    ["bytes=-1000", picture, "bytes 0-99/100"],
  ])("%s", async (range, part, place) => {
    const { status, headers, body } = await send("/plaatje.png", { headers: { range } });
    expect([status, body, headers["content-range"], headers["accept-ranges"]]).toEqual([206, part, place, "bytes"]);
  });
  test.each(["items=0-5", "bytes=5-2", "bytes=abc-def", "bytes=0-1,5-6"])("%s: het geheel", async (range) =>
    expect(await send("/plaatje.png", { headers: { range } })).toMatchObject({ status: 200, body: picture }),
  );
  test.each(["bytes=100-", "bytes=-0"])("%s: 416", async (range) => {
    const { status, headers } = await send("/plaatje.png", { headers: { range } });
    expect([status, headers["content-range"]]).toEqual([416, "bytes */100"]);
  });
  test("alleen van de versie waarvan de browser de rest heeft", async () => {
    const { headers } = await send("/plaatje.png");
    const statuses = [headers.etag ?? "", '"oud"'].map(async (tag) => {
      const answer = await send("/plaatje.png", { headers: { range: "bytes=0-4", "if-range": tag } });
      return answer.status;
    });
    expect(await Promise.all(statuses)).toEqual([206, 200]);
  });
  test("HEAD heeft geen delen", async () =>
    expect((await send("/plaatje.png", { method: "HEAD", headers: { range: "bytes=0-4" } })).status).toBe(200));
});

describe("slechte vragen geven het goede nummer en nooit een bestand van buiten", () => {
  test.each([
    ["/bestaat-niet/", 404],
    ["/%", 400],
    ["/%E0%A4%A", 400],
    ["/../geheim.txt", 400],
    ["/%2e%2e/geheim.txt", 400],
    ["/..%2fgeheim.txt", 400],
    ["/..%5cgeheim.txt", 400],
    ["/uitleg/../../geheim.txt", 400],
    ["/\\elders.nl", 400],
    ["/%2f%2felders.nl", 400],
    ["/%00", 400],
    ["/.htaccess", 404],
    [`/${"a".repeat(5000)}`, 404],
    ["/?q=%", 200],
  ])("%s", async (path, expected) => {
    const { status, body } = await send(path);
    expect(status).toBe(expected);
    expect(body).not.toContain("geheim");
  });
  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s mag niet", async (method) => {
    const { status, headers } = await send("/", { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
  test("daarna leeft de server nog", async () => expect((await send("/")).status).toBe(200));
});
