import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { expect, test } from "vitest";
import { addReports } from "@/lib/publish/add-reports";
import { withReportMails } from "@/lib/publish/host-mail";
import { linkAlarm } from "@/lib/publish/link-alarm";
import { linkSites } from "@/lib/publish/link-sites";
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

test("a section of a page names itself and its facts in the subject, and nothing more", () => {
  const section = '<main><a href="/over/#klopt-niet" data-report="1.5,3.12" data-report-at="hoe-lang">Klopt dit niet?</a></main>';
  const page = addReports.run({ address: "/uitleg/de-tlv/", tree: parsePage(section) }, { ...given, reports });
  const { properties } = select("a", page.tree) as Element;
  expect(Object.keys(properties)).toEqual(["href"]);
  const { searchParams } = new URL(String(properties.href));
  expect([...searchParams]).toEqual([["subject", "Klopt dit niet? /uitleg/de-tlv/#hoe-lang (feiten 1.5,3.12)"]]);
});

const urls = { national: "https://voorbeeld.nl", host: "https://gids.regio.nl" };

test("on the site of a host the mail goes to the host, with a copy to who writes the texts, and names its page", () => {
  const page = addReports.run({ address: "/uitleg/de-tlv/", tree: parsePage(source) }, { ...given, reports });
  const html = withReportMails(
    `${pageHtml(page)}<a href="mailto:vragen@voorbeeld.nl">mail</a>`,
    { national: reports.mail, host: "wij@regio.nl" },
    urls,
  );
  const { pathname, searchParams } = new URL(String((select("a", parsePage(html)) as Element).properties.href));
  expect([pathname, searchParams.get("cc")]).toEqual(["wij@regio.nl", "vragen@voorbeeld.nl"]);
  expect(searchParams.get("subject")).toBe("Klopt dit niet? /uitleg/de-tlv/");
  expect(searchParams.get("body")).toMatch(/^Op https:\/\/gids\.regio\.nl\/uitleg\/de-tlv\/ staat /u);
  // An address that is not about a fault is none of its business.
  expect(html).toContain('<a href="mailto:vragen@voorbeeld.nl">mail</a>');
});

test.each([
  ["the host names nobody", { national: reports.mail, host: undefined }],
  ["both are the same", { national: reports.mail, host: reports.mail }],
])("when %s the mail goes where it went, and names the page of the host", (_, mails) => {
  const page = addReports.run({ address: "/uitleg/de-tlv/", tree: parsePage(source) }, { ...given, reports });
  const html = withReportMails(pageHtml(page), mails, urls);
  expect(html).toContain('href="mailto:vragen@voorbeeld.nl?subject=');
  expect(html).toContain(encodeURIComponent("https://gids.regio.nl/uitleg/de-tlv/"));
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

test.each([
  ["<p>Kijk op onderwijsconsulenten.nl hoe je hulp vraagt.</p>", ["https://www.onderwijsconsulenten.nl/aanmelden"]],
  ["<p>Kijk op visio.org (zien) of simea.nl (horen en taal).</p>", ["https://www.visio.org", "https://www.simea.nl"]],
  ["<li>Meld je bij onderwijsconsulenten.nl. Loopt er al een procedure?</li>", ["https://www.onderwijsconsulenten.nl/aanmelden"]],
  ["<p>Mail naar hulp@onderwijsconsulenten.nl of lees www.onderwijsconsulenten.nl/vragen</p>", []],
  ["<p>Kijk op voorbeeldschool.nl.</p>", []],
  ['<p><a href="https://www.visio.org">visio.org</a></p>', ["https://www.visio.org"]],
  ["<pre>Kijk op visio.org</pre>", []],
  ['<div data-island="search"><p>Kijk op visio.org</p></div>', []],
])("a site that a text names can be opened: %s", (body, urls) => {
  const page = linkSites.run({ address: "/", tree: parsePage(`<main>${body}</main>`) }, undefined);
  expect(selectAll("a", page.tree).map(({ properties }) => properties.href)).toEqual(urls);
  expect(pageHtml(page).replace(/<\/?a[^>]*>/gu, "")).toContain(body.replace(/<\/?a[^>]*>/gu, ""));
});
