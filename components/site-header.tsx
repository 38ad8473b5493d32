import { navigation, siteName } from "@/lib/site";
import { Logo } from "./logo";

export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="frame flex flex-wrap items-center justify-between gap-x-8">
        <a href="/" className="site-name">
          <Logo />
          {siteName}
        </a>
        <nav aria-label="Hoofdmenu">
          <ul className="flex flex-wrap gap-x-6">
            {navigation.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="nav-link">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
