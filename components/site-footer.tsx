import type { Edition } from "@/lib/edition";
import { dutchPage } from "@/lib/places/translated-links";
import { footerLinks } from "@/lib/site";
import { screen } from "@/lib/words/screen";
import { Filled } from "./filled";
import { Gap } from "./host/gap";
import { LinkList } from "./link-list";
import { MailLink } from "./mail-link";

export function SiteFooter({ edition: { language, answerable } }: { edition: Edition }) {
  const words = screen("voet", language);
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="max-w-prose">{words.uitleg}</p>
        {answerable && (
          <p className="max-w-prose mt-2">
            <Filled said={words.van} values={{ naam: answerable.owner, adres: <MailLink mail={answerable.mail} /> }} />
          </p>
        )}
        {language === "nl" && <Gap name="footer" />}
        <LinkList name={words.menu} links={footerLinks.map(({ href, word }) => ({ ...dutchPage(href, language), label: words[word] }))} />
      </div>
    </footer>
  );
}
