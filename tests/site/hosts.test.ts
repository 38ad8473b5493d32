/** What hosts of others do with our rules: our own server, Apache with .htaccess, and nginx, where they are on this machine. */
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cacheAndAsk, cacheForever, hashedFile, securityHeaders } from "@/lib/publish/headers";
import { createSiteServer } from "@/lib/publish/server";
import { filesBelow } from "@/lib/publish/site";
import { apache, type HostProgram, nginx, nginxBrotli, nginxComplaint, startApache, startNginx } from "../hosts/host-program";

const work = mkdtempSync(join(tmpdir(), "hosts-"));
const folder = join(work, "site");
const published = filesBelow("out");
/** What these tests ask for, with the compressed forms: a host that runs under another name must be able to read it. */
const wanted =
  /^(?:index|404)\.html|^uitleg\/(?:de-tlv\/)?index\.html|^bewaard-|^eilanden-|\.js(?:\.|$)|^gids\.json|^zoek\.json|^icon|^_headers$|^\.htaccess$|^nginx\.conf$|\.webmanifest|^regio\.json/u;
for (const file of published.filter((name) => wanted.test(name))) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  copyFileSync(join("out", file), join(folder, file));
}
chmodSync(work, 0o755);
afterAll(() => rmSync(work, { recursive: true, force: true }));

const page = "/uitleg/de-tlv/";
const packs = published.filter((file) => /^bewaard-\w+\.json$/u.test(file)).map((file) => `/${file}`);
const script = `/${published.find((file) => /^eilanden-[0-9A-Z]{8}\.js$/u.test(file))}`;

type Answer = { readonly status: number; readonly headers: Headers; readonly bytes: number };

/** Asks over a connection of its own, so that every byte that comes over the line is counted. */
function ask(port: number, path: string, encodings: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encodings}\r\nConnection: close\r\n\r\n`),
    );
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part));
    socket.on("error", reject);
    socket.on("close", () => {
      const all = Buffer.concat(parts);
      const [first = "", ...lines] = all.subarray(0, all.indexOf("\r\n\r\n")).toString().split("\r\n");
      const headers = new Headers(
        lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()] as [string, string]),
      );
      resolve({ status: Number(first.split(" ")[1]), headers, bytes: all.byteLength });
    });
  });
}

const total = async (port: number, paths: readonly string[], encodings: string) => {
  let bytes = 0;
  for (const path of paths) bytes += (await ask(port, path, encodings)).bytes;
  return bytes;
};

type Case = {
  readonly name: string;
  readonly start: (() => Promise<HostProgram>) | undefined;
  readonly encoding: "br" | "gzip";
  readonly most: number;
};

const cases: readonly Case[] = [
  {
    name: "onze eigen server",
    start: async () => {
      const server = createSiteServer(folder);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
    },
    encoding: "br",
    most: 2_000_000,
  },
  { name: "Apache", start: apache ? () => startApache(apache as string, folder, work) : undefined, encoding: "br", most: 2_000_000 },
  { name: "nginx", start: nginx ? () => startNginx(nginx as string, folder, work) : undefined, encoding: "gzip", most: 5_600_000 },
  {
    name: "nginx met brotli",
    start: nginx && nginxBrotli ? () => startNginx(nginx as string, folder, work, nginxBrotli as string) : undefined,
    encoding: "br",
    most: 2_000_000,
  },
];

for (const { name, start, encoding, most } of cases) {
  if (!start) console.log(`${name} staat niet op deze machine: de regels ervoor zijn niet geprobeerd.`);
  describe.skipIf(!start)(name, () => {
    let host: HostProgram;
    beforeAll(async () => {
      host = await (start as () => Promise<HostProgram>)();
    });
    afterAll(() => host?.stop());
    const get = (path: string, encodings = "gzip, deflate, br") => ask(host.port, path, encodings);

    test("elk antwoord heeft onze koppen, ook wat er niet is", async () => {
      for (const path of ["/", page, script, "/gids.json", "/bestaat-niet"]) {
        const { headers } = await get(path);
        for (const [header, value] of Object.entries(securityHeaders)) expect(headers.get(header), `${path} ${header}`).toBe(value);
      }
      expect((await get("/bestaat-niet")).status).toBe(404);
    });

    test("elk bestand komt gecomprimeerd, met zijn soort", async () => {
      for (const [path, type] of [
        ["/", "text/html"],
        [page, "text/html"],
        [script, "text/javascript"],
        ["/service-worker.js", "text/javascript"],
        ["/gids.json", "application/json"],
        [packs[0] ?? "", "application/json"],
        ["/manifest.webmanifest", "application/manifest+json"],
        ["/icon.svg", "image/svg+xml"],
        ["/zoek.json", "application/json"],
      ] as const) {
        const { status, headers } = await get(path);
        expect([status, headers.get("Content-Encoding"), headers.get("Content-Type")?.replace(/;.*/u, "")], path).toEqual([
          200,
          encoding,
          type,
        ]);
        expect(headers.get("Vary")?.toLowerCase(), path).toContain("accept-encoding");
      }
      // And plain for whoever reads nothing else.
      const { status, headers } = await get("/gids.json", "identity");
      expect([status, headers.get("Content-Encoding")]).toEqual([200, null]);
      expect((await get("/gids.json", "br;q=0, gzip")).headers.get("Content-Encoding")).toBe("gzip");
    });

    test("wat zijn hash in zijn naam heeft, blijft voor altijd; de rest niet", async () => {
      const forever = [script, ...packs];
      expect(forever.length).toBeGreaterThan(5);
      for (const path of forever) expect((await get(path)).headers.get("Cache-Control"), path).toBe(cacheForever);
      for (const path of ["/", page, "/service-worker.js", "/gids.json", "/bestaat-niet"]) {
        expect(path).not.toMatch(hashedFile);
        expect((await get(path)).headers.get("Cache-Control"), path).toBe(cacheAndAsk);
      }
    });

    test("een vergeten streep leidt naar dezelfde pagina, en wat voor hosts is ziet niemand", async () => {
      const { status, headers } = await get("/uitleg/de-tlv?x=1");
      expect([301, 308]).toContain(status);
      expect(headers.get("Location")?.replace(/^http:\/\/localhost(?::\d+)?/u, "")).toBe(`${page}?x=1`);
      for (const file of ["/_headers", "/.htaccess", "/nginx.conf"]) expect([403, 404], file).toContain((await get(file)).status);
    });

    test("over de lijn", async () => {
      const bytes = await total(host.port, [page], "gzip, deflate, br");
      const saving = await total(host.port, ["/service-worker.js", ...packs], "gzip, deflate, br");
      console.log(`${name}: één pagina ${bytes} bytes, één keer de hele site bewaren ${saving} bytes`);
      expect(packs.length).toBeGreaterThan(3);
      expect(bytes).toBeGreaterThan(3_000);
      expect(bytes).toBeLessThan(20_000);
      expect(saving).toBeGreaterThan(300_000);
      expect(saving).toBeLessThan(most);
    });
  });
}

test.skipIf(!nginx)("nginx -t heeft niets aan te merken", () => expect(nginxComplaint(nginx as string, folder, work)).toBe(""));
