import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "@/lib/publish/headers";
import { createSiteServer } from "@/lib/publish/server";

const parent = mkdtempSync(join(tmpdir(), "server-"));
const folder = join(parent, "out");
mkdirSync(join(folder, "uitleg"), { recursive: true });
writeFileSync(join(parent, "geheim.txt"), "geheim");
const home = "<h1>Voorpagina</h1>";
writeFileSync(join(folder, "index.html"), home);
writeFileSync(join(folder, "index.html.br"), brotliCompressSync(home));
writeFileSync(join(folder, "uitleg/index.html"), "<h1>Uitleg</h1>");
writeFileSync(join(folder, "404.html"), "<h1>Weg</h1>");
writeFileSync(join(folder, "eilanden-0123ABCD.js"), "1");
writeFileSync(join(folder, ".htaccess"), "x");

const server = createSiteServer(folder);
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Sends a path as it stands: fetch would tidy it up. */
function send(path: string, { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
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
  test("vooraf gecomprimeerd als de browser dat kan", async () => {
    const { headers } = await send("/", { headers: { "accept-encoding": "gzip, br" } });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers.vary).toContain("Accept-Encoding");
  });
  test("een bestand met een hash mag voor altijd bewaard blijven", async () => {
    expect((await send("/eilanden-0123ABCD.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });
  test("ongewijzigd is 304", async () => {
    const { headers } = await send("/");
    expect((await send("/", { headers: { "if-none-match": headers.etag ?? "" } })).status).toBe(304);
  });
  test("zonder schuine streep: door naar het goede adres", async () => {
    const { status, headers } = await send("/uitleg");
    expect([status, headers.location]).toEqual([308, "/uitleg/"]);
  });
  test("HEAD geeft de headers zonder tekst", async () => {
    expect(await send("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(await send("/weg/", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
  });
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
    ["//elders.nl/uitleg", 400],
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
