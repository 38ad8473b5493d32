/** Where faults are told: the mail of who answers for the site of the whole country, and of who answers for that of a host. */
export type ReportMails = { readonly national: string | undefined; readonly host: string | undefined };

/** Where both sites stand, without a slash at the end. */
type Urls = { readonly national: string; readonly host: string };

/**
 * Has "Klopt dit niet?" on the page of a host open a mail to the host, with a copy to who writes the texts for the whole country: the host
 * mends what it says itself, and they mend the rest. A parent sees both names in the mail. It also names the page of the host.
 * @param html a published page of the whole country
 */
export function withReportMails(html: string, { national, host }: ReportMails, urls: Urls): string {
  if (!national) return html;
  const report = new RegExp(`href="mailto:${escaped(national)}\\?([^"]*)"`, "gu");
  const to = !host || host === national ? `${national}?` : `${host}?cc=${national}&#x26;`;
  return html.replace(
    report,
    (_, asked: string) => `href="mailto:${to}${asked.replace(encodeURIComponent(urls.national), encodeURIComponent(urls.host))}"`,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
