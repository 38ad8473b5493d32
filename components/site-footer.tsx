import type { Edition } from "@/lib/edition";
import { dutchPage } from "@/lib/places/translated-links";
import { footerLinks } from "@/lib/site";
import { screen } from "@/lib/words/screen";
import { Gap } from "./host/gap";
import { Owner } from "./host/owner";
import { LinkList } from "./link-list";

export function SiteFooter({ edition: { language, answerable } }: { edition: Edition }) {
  const words = screen("voet", language);
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="max-w-prose">{words.uitleg}</p>
        <Gap name="owner">{answerable && <Owner {...answerable} language={language} />}</Gap>
        {language === "nl" && <Gap name="footer" />}
        <LinkList name={words.menu} links={footerLinks.map(({ href, word }) => ({ ...dutchPage(href, language), label: words[word] }))} />
      </div>
    </footer>
  );
}
