import { footerLinks } from "@/lib/site";
import { Gap } from "./host/gap";
import { LinkList } from "./link-list";

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="max-w-prose">
          Passende Plek legt uit. Wij beslissen niet over je kind en geven geen juridisch advies. Wil je met iemand praten? Bel het ouder-
          en jeugdsteunpunt van je samenwerkingsverband.
        </p>
        <Gap name="footer" />
        <LinkList name="Over de site" links={footerLinks} />
      </div>
    </footer>
  );
}
