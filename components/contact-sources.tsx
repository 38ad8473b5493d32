import { dateIn } from "@/lib/dutch-date";
import { contactOf } from "@/lib/registers/contact-words";
import type { ContactId } from "@/lib/registers/contacts";
import { bareHost } from "@/lib/registers/link-hosts";
import { filled, screen } from "@/lib/words/screen";

/** Where the numbers come from, folded; nothing when none of these bodies has one. */
export function ContactSources({ ids, language }: { ids: readonly ContactId[]; language: string }) {
  const seen = ids
    .map((id) => contactOf(id, language))
    .flatMap(({ name, phone, seen: source }) => (phone && source ? [{ name, ...source }] : []));
  if (seen.length === 0) return null;
  const words = screen("wie", language);
  return (
    <details className="fold small call-sources">
      <summary>{words.vandaan}</summary>
      <ul className="bullets">
        {seen.map(({ name, on, day }) => (
          <li key={name}>
            {filled(words.gelezen, { naam: name, dag: dateIn(language, day) })}{" "}
            {on.map((url, index) => (
              <span key={url}>
                {index > 0 && ", "}
                <a href={url} translate="no">
                  {bareHost(new URL(url).host)}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>{words["klopt-niet"]}</p>
    </details>
  );
}
