import { dutchPage } from "@/lib/places/translated-links";
import { footerLinks } from "@/lib/site";
import { screen } from "@/lib/words/screen";
import { Gap } from "./host/gap";
import { LinkList } from "./link-list";

export function SiteFooter({ language }: { language: string }) {
  const words = screen("voet", language);
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="max-w-prose">{words.uitleg}</p>
        {language === "nl" && <Gap name="footer" />}
        <LinkList name={words.menu} links={footerLinks.map(({ href, word }) => ({ ...dutchPage(href, language), label: words[word] }))} />
      </div>
    </footer>
  );
}
