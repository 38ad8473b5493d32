import { selectAll } from "hast-util-select";
import { filled } from "../words/screen";
import type { Given } from "./given";
import type { PageStep } from "./site";

/**
 * "Klopt dit niet?" at sources opens a mail to who answers for this copy, that names the page and the facts. Where nobody is named the link
 * keeps its own address: the page that says who that could be.
 */
export const addReports: PageStep<Given> = {
  name: "fouten laten melden",
  run(page, { reports }) {
    for (const { properties } of selectAll("a[data-report]", page.tree)) {
      const numbers = String(properties.dataReport);
      delete properties.dataReport;
      if (reports) properties.href = mailOf(reports, page.address, numbers);
    }
    return page;
  },
};

function mailOf({ mail, url, words }: NonNullable<Given["reports"]>, address: string, numbers: string): string {
  const parts = {
    subject: filled(words.onderwerp, { adres: address }),
    body: `${filled(words.tekst, { adres: url + address, nummers: numbers })}\n\n`,
  };
  return `mailto:${mail}?${Object.entries(parts)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join("&")}`;
}
