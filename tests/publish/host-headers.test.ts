import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheForever, hashedFile, securityHeaders } from "@/lib/publish/headers";
import { writeHeaders } from "@/lib/publish/write-headers";

function written(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "passende-plek-"));
  writeHeaders(folder);
  const text = readFileSync(join(folder, name), "utf8");
  rmSync(folder, { recursive: true });
  return text;
}

test("wat zijn hash in zijn naam draagt, blijft voor altijd; ook een pak", () => {
  expect(
    ["eilanden-0123ABCD.js", "bewaard-4311B50E.json", "eilanden-search-0123ABCD.js"].filter((file) => hashedFile.test(file)),
  ).toHaveLength(3);
  expect(["gids.json", "service-worker.js", "index.html", "storing.js", "zoek.json"].filter((file) => hashedFile.test(file))).toEqual([]);
});

test("de koppen spreken niet voor andere sites van een domein", () => {
  expect(securityHeaders["Strict-Transport-Security"]).toMatch(/^max-age=\d{7,}$/u);
});

test("_headers: geen regel geldt twee keer voor één bestand", () => {
  const text = written("_headers");
  expect(text.match(/Cache-Control/gu)).toHaveLength(2);
  expect(text).toContain(`/eilanden-*\n  Cache-Control: ${cacheForever}\n`);
  expect(text).toContain(`/bewaard-*\n  Cache-Control: ${cacheForever}\n`);
  expect(text).not.toContain("!");
  for (const name of Object.keys(securityHeaders)) expect(text).toContain(`  ${name}: `);
});

test(".htaccess: stuurt wat vooraf gecomprimeerd is, met zijn soort, en bewaart pakken voor altijd", () => {
  const text = written(".htaccess");
  expect(text.match(/RewriteRule/gu)).toHaveLength(4);
  for (const line of [
    "RewriteRule ^(.*/)?$ $1index.html.br [L]",
    "RewriteRule ^(.+[^/])$ $1.gz [L]",
    "AddType application/json .json",
    "AddEncoding br .br",
    "RemoveLanguage .br",
  ]) {
    expect(text).toContain(`  ${line}\n`);
  }
  // A host may let a folder set no more than this: one line of another kind, and every page would be an error.
  expect(text).not.toMatch(/^\s*(?:Require|Options|Order|AuthType) /mu);
  const forever = new RegExp(/<FilesMatch "(.+)">/u.exec(text)?.[1] ?? "nooit", "u");
  for (const file of ["bewaard-4311B50E.json.br", "eilanden-0123ABCD.js.gz", "bewaard-4311B50E.json"]) expect(file).toMatch(forever);
  for (const file of ["gids.json.br", "service-worker.js"]) expect(file).not.toMatch(forever);
  expect(text.match(/<IfModule/gu)?.length).toBe(text.match(/<\/IfModule/gu)?.length);
});

test("nginx.conf: alle koppen, ook bij een fout, en niets dat alleen buiten het server-blok mag", () => {
  const text = written("nginx.conf");
  for (const [name, value] of Object.entries(securityHeaders)) expect(text).toContain(`add_header ${name} "${value}" always;\n`);
  // In a location of its own a header would put all others out.
  expect(text).not.toMatch(/location[^}{]*\{[^}]*add_header/u);
  expect(text).not.toMatch(/^(?:map|http|server|load_module) /mu);
  expect(text).toContain("gzip_static on;");
});
