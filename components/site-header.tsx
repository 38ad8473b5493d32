import { dutchPage } from "@/lib/places/translated-links";
import { navigation, siteName } from "@/lib/site";
import { screen } from "@/lib/words/screen";
import { LinkList } from "./link-list";
import { Logo } from "./logo";

export function SiteHeader({ language }: { language: string }) {
  const words = screen("kop", language);
  return (
    <header className="site-header">
      <div className="frame flex flex-wrap items-center justify-between gap-x-8">
        <a {...dutchPage("/", language)} className="site-name">
          <Logo />
          {siteName}
        </a>
        <LinkList name={words.menu} links={navigation.map(({ href, word }) => ({ ...dutchPage(href, language), label: words[word] }))} />
      </div>
    </header>
  );
}
