import { footerLinks } from "@/lib/site";

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="max-w-prose">
          Passende Plek legt uit. Wij beslissen niet over je kind en geven geen juridisch advies. Wil je met iemand praten? Bel het ouder-
          en jeugdsteunpunt van je samenwerkingsverband.
        </p>
        <nav aria-label="Over de site">
          <ul className="flex flex-wrap gap-x-6">
            {footerLinks.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="nav-link">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
