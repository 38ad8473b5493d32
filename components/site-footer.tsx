import type { Edition } from "@/lib/edition";
import { hostVerbanden } from "@/lib/region/host";
import { inShort } from "@/lib/region/in-short";
import { footerLinks } from "@/lib/site";
import { LinkList } from "./link-list";
import { VerbandShort } from "./region/verband-in-short";

export function SiteFooter({ edition }: { edition: Edition }) {
  const host = hostVerbanden(edition);
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="max-w-prose">
          Passende Plek legt uit. Wij beslissen niet over je kind en geven geen juridisch advies. Wil je met iemand praten? Bel het ouder-
          en jeugdsteunpunt van je samenwerkingsverband.
        </p>
        {host && (
          <ul className="my-3">
            {host.map((verband) => (
              <VerbandShort key={verband.code} verband={inShort(verband)} />
            ))}
          </ul>
        )}
        <LinkList name="Over de site" links={footerLinks} />
      </div>
    </footer>
  );
}
