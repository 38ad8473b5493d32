/** Ways on for a page that has not what someone came for. */
export function WaysOn({ ways }: { ways: readonly { readonly href: string; readonly label: string }[] }) {
  return (
    <ul className="column mt-6 grid gap-3">
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="answer">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
