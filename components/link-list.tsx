/** A menu: a named navigation with its links beside each other. */
export function LinkList({ name, links }: { name: string; links: readonly { readonly href: string; readonly label: string }[] }) {
  return (
    <nav aria-label={name}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="nav-link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
