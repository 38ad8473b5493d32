/** What hostile requests are made of. */

/** Every form of Range: right, wrong, outside the file, several, endless. */
export const ranges = [
  "bytes=0-0",
  "bytes=0-",
  "bytes=5-2",
  "bytes=-1",
  "bytes=-0",
  "bytes=-100",
  "bytes=-99999999999999999999",
  "bytes=0-99999999999999999999",
  "bytes=99999999999999999999-",
  "bytes=1e3-2e3",
  "bytes=0x10-0x20",
  "bytes=+1-2",
  "bytes=1.5-2.5",
  "bytes=--5",
  "bytes=-5-",
  "bytes=5",
  "bytes=",
  "bytes=-",
  "bytes",
  "=0-5",
  "bytes=abc-def",
  "bytes=0-5,10-15",
  "bytes=0-5,",
  "bytes=,",
  `bytes=${"0-1,".repeat(2_000)}0-1`,
  `bytes=${"9".repeat(8_000)}-`,
  `bytes=-${"9".repeat(8_000)}`,
  "BYTES=0-5",
  "bytes= 0-5",
  "bytes = 0-5",
  "bytes=0 - 5",
  "items=0-5",
  "seconds=1-2",
  "bytes=65535-65536",
  "bytes=65536-200003",
  "bytes=200003-200003",
  "bytes=200004-200004",
  "bytes=NaN-Infinity",
  "bytes=\xb2-\xb3",
] as const;

/** Ways to leave the folder, to be led elsewhere, to reach what is not for visitors, or to make a program stumble. */
export const paths = [
  ...["/", "/uitleg", "/uitleg/", "/uitleg?x=1&y=%00", "/uitleg/de-tlv", "/uitleg/de-tlv/index.html", "/index.html?x", "/index"],
  ...["/regio.json", "/regio.json/", "/regio.json/index.html", "/middel.png", "/leeg.txt", "/eilanden-0123ABCD.js"],
  ...["/map/lijst.onbekend", "/404", "/404/", "/404.html", "/_headers", "/.htaccess", "/.git/config"],
  ...["/.well-known/security.txt", "/index.html.br", "/index.html.gz"],
  ...["/../geheim.txt", "/../../../../../../etc/passwd", "/%2e%2e/geheim.txt", "/.%2e/geheim.txt", "/..%2fgeheim.txt"],
  ...["/..%5cgeheim.txt", "/..\\geheim.txt", "/uitleg/../../geheim.txt", "/uitleg/..%252f..%252fgeheim.txt", "/%c0%ae%c0%ae/geheim.txt"],
  ...["/%c0%af..%c0%afgeheim.txt", "/%e0%80%ae/geheim.txt", "/%ef%bc%8e%ef%bc%8e/geheim.txt", "/%u002e%u002e/geheim.txt"],
  ...["/....//geheim.txt", "/.../geheim.txt", "/..;/geheim.txt", "/./../geheim.txt", "/uitleg/./", "/.//."],
  ...["/%00", "/index.html%00.png", "/%", "/%zz", "/%e0%a4%a"],
  ...["//evil.example", "//evil.example/uitleg", "///evil.example/", "/\\evil.example", "/%5cevil.example/", "/%2f%2fevil.example"],
  ...["/%2fuitleg", "//uitleg", "/uitleg//", "/uitleg%2fde-tlv", "/uitleg%0d%0aSet-Cookie:x=1", "/uitleg?%0d%0aSet-Cookie:x=1"],
  ...["/C:/Windows/win.ini", "/index.html::$DATA", "/index.html.", "/index.html%20", "/con", "/aux.txt", "/~root"],
  ...["/__proto__", "/constructor/", "/toString", "/é", "/\xff\xfe", "/uitleg#x", "/?q=%", "/?", "/*", "*", "uitleg", ""],
  ...["http://elders.nl/uitleg", "http://elders.nl", "HTTP://elders.nl?x", "https://elders.nl//uitleg", "http:///uitleg"],
  ...["http://elders.nl/../geheim.txt", "ftp://elders.nl/", "javascript:alert(1)", "elders.nl:443"],
  `/${"a".repeat(300)}`,
  `/${"a".repeat(9_000)}`,
  `/${"../".repeat(1_000)}geheim.txt`,
  `/${"%2e%2e%2f".repeat(500)}geheim.txt`,
  `/${"uitleg/".repeat(1_500)}`,
] as const;

/** Headers that can be read, and mean something odd. */
export const oddHeaders = [
  "Accept-Encoding: br",
  "Accept-Encoding: gzip, br;q=0",
  "Accept-Encoding: *",
  "Accept-Encoding: identity;q=0, *;q=0",
  `Accept-Encoding: ${",".repeat(9_000)}`,
  `Accept-Encoding: ${"br;q=0;".repeat(1_500)}`,
  'Accept-Encoding: br;q="',
  'If-None-Match: "x", W/"y"',
  "If-None-Match: *",
  `If-None-Match: ${'"a",'.repeat(2_000)}`,
  "If-Match: *",
  'If-Match: "x"',
  "If-Modified-Since: Sun, 06 Nov 2050 08:49:37 GMT",
  "If-Modified-Since: 9",
  "If-Modified-Since: gisteren",
  "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT",
  'If-Range: "x"',
  "If-Range: Sun, 06 Nov 1994 08:49:37 GMT",
  "Expect: 100-continue",
  "Expect: iets-anders",
  "Upgrade: websocket\r\nConnection: Upgrade",
  "Upgrade: h2c",
  "X-Forwarded-Host: evil.example",
  "X-Original-URL: /../geheim.txt",
  "X-Leeg:",
  "Content-Length: 5",
] as const;

/** Headers that cannot be read, or not in one way. */
export const brokenHeaders = [
  "Content-Length: -1",
  "Content-Length: 5\r\nContent-Length: 6",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: chunked\r\nContent-Length: 5",
  "Transfer-Encoding: xchunked",
  "Host: tweede",
  "X-Rood: \x1b[31m",
  "X-Nul: a\x00b",
  " vooraf: gevouwen",
  "geen dubbele punt",
  `X-Lang: ${"a".repeat(20_000)}`,
  `Cookie: ${"a=b; ".repeat(2_000)}`,
] as const;

/** Methods other than GET; some are none. */
export const methods = ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "PROPFIND", "get", "GEEN", ""] as const;

/** Versions of HTTP that are old, new or none. */
export const versions = ["HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "HTTP/1.1 ", ""] as const;

/** What a path can be made of. */
export const pieces = [
  ...["/", "//", ".", "..", "%2e", "%2f", "%5c", "\\", "%00", "%25", ":", "?", "é", "%ff"],
  ...["uitleg", "index.html", "geheim.txt", "404"],
] as const;

/** What is there, in every way of sending: compressed, in parts, empty. */
export const realFiles = ["/", "/middel.png", "/leeg.txt"] as const;
