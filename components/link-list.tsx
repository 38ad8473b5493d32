/** `hrefLang` is there when the page is in another language than that of the menu. */
type Link = { readonly href: string; readonly hrefLang?: string; readonly label: string };

/** A menu: a named navigation with its links beside each other. */
export function LinkList({ name, links }: { name: string; links: readonly Link[] }) {
  return (
    <nav aria-label={name}>
      <ul className="flex flex-wrap gap-x-3 sm:gap-x-6">
        {links.map(({ label, ...link }) => (
          <li key={link.href}>
            <a {...link} className="nav-link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
