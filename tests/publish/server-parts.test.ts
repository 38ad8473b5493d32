import { expect, test } from "vitest";
import { acceptedEncodings } from "@/lib/publish/serve/accepted-encodings";
import { readByteRange } from "@/lib/publish/serve/byte-range";
import { isPublicFile } from "@/lib/publish/serve/public-file";
import { addressOf, readTarget } from "@/lib/publish/serve/request-target";
import { conditionOf, rangeFits, validatorsOf } from "@/lib/publish/serve/validators";

test.each([
  ["bytes=0-0", { start: 0, length: 1 }],
  ["bytes=5-9", { start: 5, length: 5 }],
  ["bytes=5-", { start: 5, length: 95 }],
  ["bytes=-10", { start: 90, length: 10 }],
  ["bytes=-9999", { start: 0, length: 100 }],
  ["bytes=0-99999999999999999999", { start: 0, length: 100 }],
  [`bytes=0-${"9".repeat(1000)}`, { start: 0, length: 100 }],
  ["BYTES= 1-2 ", { start: 1, length: 2 }],
  ["bytes=100-", "outside"],
  ["bytes=99999999999999999999-", "outside"],
  ["bytes=-0", "outside"],
  ["bytes=5-2", undefined],
  ["bytes=abc-def", undefined],
  ["bytes=0-5x", undefined],
  ["bytes=0x1-0x2", undefined],
  ["bytes=1-2,4-5", undefined],
  ["bytes=-", undefined],
  ["items=0-5", undefined],
  ["0-5", undefined],
  ["", undefined],
  [undefined, undefined],
] as const)("Range %j van een bestand van 100 bytes", (header, expected) => expect(readByteRange(header, 100)).toEqual(expected));

test("van een leeg bestand is er geen deel", () =>
  expect(["bytes=0-", "bytes=-5"].map((header) => readByteRange(header, 0))).toEqual([undefined, undefined]));

test.each([
  [undefined, []],
  ["", []],
  ["br", ["br"]],
  ["gzip, br", ["br", "gzip"]],
  ["gzip;q=1.0, br;q=0.5", ["gzip", "br"]],
  ["br;q=0", []],
  ["br; Q=0.000, gzip", ["gzip"]],
  ["*", ["br", "gzip"]],
  ["*;q=0", []],
  ["*, br;q=0", ["gzip"]],
  ["brotli, xbr", []],
  ["BR", ["br"]],
  ["br;q=veel", []],
  ["br;q=-1", []],
] as const)("Accept-Encoding %j", (header, expected) => expect(acceptedEncodings(header).map(({ name }) => name)).toEqual(expected));

test("een eindeloze Accept-Encoding wordt niet gelezen", () => {
  expect(acceptedEncodings(`br${",".repeat(400)}`)).toHaveLength(1);
  expect(acceptedEncodings(`br${",".repeat(15_000)}`)).toEqual([]);
});

test.each([
  ["/", [""], ""],
  ["/uitleg/?x=1?y", ["uitleg", ""], "?x=1?y"],
  ["/uitleg#stuk?x", ["uitleg"], ""],
  ["/uitleg?x#stuk", ["uitleg"], "?x"],
  ["http://elders.nl/uitleg/?x", ["uitleg", ""], "?x"],
  ["HTTPS://elders.nl", [""], ""],
  ["http://elders.nl?x", [""], "?x"],
  ["/caf%C3%A9", ["café"], ""],
  ["//elders.nl/", ["", "elders.nl", ""], ""],
] as const)("doel %s", (text, parts, query) => expect(readTarget(text)).toEqual({ parts, query }));

test.each([
  ...["", "*", "uitleg", "elders.nl:443", "ftp://elders.nl/", "/%", "/%E0%A4%A", "/%c0%ae"],
  ...["/../x", "/%2e%2e/x", "/a%2fb", "/a%5cb", "/\\a", "/%00"],
])("doel %j is niet goed geschreven", (text) => expect(readTarget(text)).toBeUndefined());

test("een adres in een header is altijd onschuldig", () => expect(addressOf(["a?b#c\r\n", "é", ""])).toBe("/a%3Fb%23c%0D%0A/%C3%A9/"));

test.each(["index.html", "regio.json", "uitleg/de-tlv/index.html", ".well-known/security.txt", "map/zoek.json", "foto.gz"])(
  "%s is voor iedereen",
  (name) => expect(isPublicFile(name.split("/"))).toBe(true),
);
test.each([
  ...["404.html", "_headers", ".htaccess", ".git/config", "uitleg/.well-known/x", "index.html.br", "regio.json.gz"],
  ...["uitleg//index.html", "/elders.nl", "./index.html", "index.html.", "index.html ", "index.html::$DATA", "con:", "a\tb", ""],
])("%j is voor niemand", (name) => expect(isPublicFile(name.split("/"))).toBe(false));

const now = Date.parse("2026-11-28T12:00:00Z");
const version = validatorsOf({ size: 100, mtimeMs: now - 60_000 }, "br", now);
const { etag, lastModified } = version;

test("elke versie en elke vorm heeft een eigen merk", () => {
  const tags = [
    version,
    validatorsOf({ size: 100, mtimeMs: now - 60_000 }, undefined, now),
    validatorsOf({ size: 101, mtimeMs: now - 60_000 }, "br", now),
    validatorsOf({ size: 100, mtimeMs: now - 60_000.001 }, "br", now),
  ].map((validators) => validators.etag);
  expect(new Set(tags).size).toBe(4);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/u);
  expect(validatorsOf({ size: 1, mtimeMs: now + 60_000 }, undefined, now).lastModified).toBe("Sat, 28 Nov 2026 12:00:00 GMT");
});

const older = "Sat, 28 Nov 2026 11:58:59 GMT";
const newer = "Sat, 28 Nov 2026 11:59:01 GMT";
test.each([
  [{}, undefined],
  [{ "if-none-match": etag }, 304],
  [{ "if-none-match": `W/${etag}` }, 304],
  [{ "if-none-match": `"x" , ${etag}` }, 304],
  [{ "if-none-match": "*" }, 304],
  [{ "if-none-match": '"x", W/"y"' }, undefined],
  [{ "if-none-match": '"x"', "if-modified-since": newer }, undefined],
  [{ "if-modified-since": lastModified }, 304],
  [{ "if-modified-since": newer }, 304],
  [{ "if-modified-since": older }, undefined],
  [{ "if-modified-since": "9999" }, undefined],
  [{ "if-modified-since": "Invalid Date" }, undefined],
  [{ "if-match": "*" }, undefined],
  [{ "if-match": `"x", ${etag}` }, undefined],
  [{ "if-match": `W/${etag}` }, 412],
  [{ "if-match": '"x"' }, 412],
  [{ "if-match": etag, "if-unmodified-since": older }, undefined],
  [{ "if-unmodified-since": older }, 412],
  [{ "if-unmodified-since": lastModified }, undefined],
  [{ "if-unmodified-since": "gisteren" }, undefined],
  [{ "if-match": '"x"', "if-none-match": "*" }, 412],
] as const)("voorwaarde %j geeft %s", (headers, expected) => expect(conditionOf(headers, version)).toBe(expected));

test.each([
  [undefined, true],
  [etag, true],
  [`W/${etag}`, false],
  [`x${etag}y`, false],
  ['"x"', false],
  [lastModified, true],
  [newer, false],
  ["gisteren", false],
])("If-Range %j", (header, expected) => expect(rangeFits(header, version, now)).toBe(expected));

test("een datum zegt niets over een bestand dat net veranderde", () => {
  const thisSecond = validatorsOf({ size: 1, mtimeMs: now }, undefined, now);
  expect(rangeFits(thisSecond.lastModified, thisSecond, now)).toBe(false);
  expect(rangeFits(thisSecond.lastModified, thisSecond, now + 1_000)).toBe(true);
});
