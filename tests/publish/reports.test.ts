import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { expect, test } from "vitest";
import { addReports } from "@/lib/publish/add-reports";
import { linkAlarm } from "@/lib/publish/link-alarm";
import { pageHtml, parsePage } from "@/lib/publish/site";
import { screen } from "@/lib/words/screen";

const given = { oldIds: [], data: undefined, sheets: {}, usedLater: [], script: undefined };
const reports = { mail: "vragen@voorbeeld.nl", url: "https://voorbeeld.nl", words: screen("melding", "nl") };
const source = '<main><a href="/over/#klopt-niet" data-report="1.5, 3.12">Klopt dit niet?</a></main>';

test("a fault is told in a mail that names the page and the facts", () => {
  const page = addReports.run({ address: "/uitleg/de-tlv/", tree: parsePage(source) }, { ...given, reports });
  const { properties } = select("a", page.tree) as Element;
  expect(properties.dataReport).toBeUndefined();
  const { protocol, pathname, searchParams } = new URL(String(properties.href));
  expect([protocol, pathname]).toEqual(["mailto:", "vragen@voorbeeld.nl"]);
  expect(searchParams.get("subject")).toBe("Klopt dit niet? /uitleg/de-tlv/");
  expect(searchParams.get("body")).toMatch(/^Op https:\/\/voorbeeld\.nl\/uitleg\/de-tlv\/ staat .* Feiten: 1\.5, 3\.12\. .*:\n\n$/u);
});

test("where nobody is named the link keeps the page that says whom to tell", () => {
  const page = addReports.run({ address: "/", tree: parsePage(source) }, { ...given, reports: undefined });
  expect((select("a", page.tree) as Element).properties).toEqual({ href: "/over/#klopt-niet" });
});

test.each([
  ["<p>Is er nu gevaar? Bel 112.</p>", 1],
  ["<p>Bij gevaar bel je 112. Bel dan eerst 112, en dan ons.</p>", 2],
  ["<ul><li>Bel <strong>nu</strong> ons</li><li>Is er nu gevaar, bel dan 112.</li></ul>", 1],
  ['<p><a href="tel:112">Bel 112</a></p>', 0],
  ["<p>Bel ons. Wij zitten op nummer 112.</p>", 0],
  ["<p>Dorpsstraat 112, PO1120, artikel 112</p>", 0],
  ["<p>Typ met de app 112NL. Bel 0900 111 3 112.</p>", 0],
  ["<pre>Bel 112</pre>", 0],
])("112 dials where a text says to call it: %s", (body, count) => {
  const page = linkAlarm.run({ address: "/", tree: parsePage(`<main>${body}</main>`) }, undefined);
  const added = selectAll('a[href="tel:112"]', page.tree).filter(({ children: [text] }) => text?.type === "text" && text.value === "112");
  expect(added).toHaveLength(count);
  expect(pageHtml(page).replace(/<\/?a[^>]*>/gu, "")).toContain(body.replace(/<\/?a[^>]*>/gu, ""));
});
