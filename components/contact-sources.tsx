import { dutchDate } from "@/lib/dutch-date";
import { contactOf } from "@/lib/registers/contact-words";
import type { ContactId } from "@/lib/registers/contacts";
import { bareHost } from "@/lib/registers/link-hosts";

/** Where the numbers come from, folded; nothing when none of these bodies has one. */
export function ContactSources({ ids }: { ids: readonly ContactId[] }) {
  const seen = ids.map((id) => contactOf(id)).flatMap(({ name, phone, seen: source }) => (phone && source ? [{ name, ...source }] : []));
  if (seen.length === 0) return null;
  return (
    <details className="fold small call-sources">
      <summary>Waar komt dit nummer vandaan?</summary>
      <ul className="bullets">
        {seen.map(({ name, on, day }) => (
          <li key={name}>
            {name}, gelezen op {dutchDate(day)}:{" "}
            {on.map((url, index) => (
              <span key={url}>
                {index > 0 && ", "}
                <a href={url}>{bareHost(new URL(url).host)}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>Klopt een nummer niet meer? Dan staat het goede op de eigen site.</p>
    </details>
  );
}
