import { navigation, siteName } from "@/lib/site";
import { LinkList } from "./link-list";
import { Logo } from "./logo";

export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="frame flex flex-wrap items-center justify-between gap-x-8">
        <a href="/" className="site-name">
          <Logo />
          {siteName}
        </a>
        <LinkList name="Hoofdmenu" links={navigation} />
      </div>
    </header>
  );
}
