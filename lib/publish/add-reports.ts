import { selectAll } from "hast-util-select";
import { filled } from "../words/screen";
import type { Given } from "./given";
import type { PageStep } from "./site";

/**
 * "Klopt dit niet?" at sources opens a mail to who answers for this copy, that names the page and the facts. One section of a page names itself
 * in the subject, and has no more than that: a page may have twelve of them. Where nobody is named the link keeps its own address: the page
 * that says who that could be.
 */
export const addReports: PageStep<Given> = {
  name: "fouten laten melden",
  run(page, { reports }) {
    for (const { properties } of selectAll("a[data-report]", page.tree)) {
      const { dataReport, dataReportAt: section } = properties;
      delete properties.dataReport;
      delete properties.dataReportAt;
      if (!reports) continue;
      const parts = section
        ? { subject: filled(reports.words.paragraaf, { adres: `${page.address}#${section}`, nummers: String(dataReport) }) }
        : partsOf(reports, page.address, String(dataReport));
      properties.href = mailTo(reports.mail, parts);
    }
    return page;
  },
};

function partsOf({ url, words }: NonNullable<Given["reports"]>, address: string, numbers: string): Readonly<Record<string, string>> {
  return {
    subject: filled(words.onderwerp, { adres: address }),
    body: `${filled(words.tekst, { adres: url + address, nummers: numbers })}\n\n`,
  };
}

function mailTo(mail: string, parts: Readonly<Record<string, string>>): string {
  return `mailto:${mail}?${Object.entries(parts)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join("&")}`;
}
