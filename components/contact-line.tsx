import { contactOf } from "@/lib/registers/contact-words";
import { type ContactId, dialAddress } from "@/lib/registers/contacts";
import { bareHost } from "@/lib/registers/link-hosts";

/** How to reach a body: a number to press or its site, when, what it costs, and another way for who does not call. */
export function ContactLine({ id }: { id: ContactId }) {
  const { name, phone, hours, cost, otherwise, page } = contactOf(id);
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-x-3">
        {phone ? (
          <a href={dialAddress(phone)} className="button call whitespace-nowrap" aria-label={`Bel ${phone}: ${name}`}>
            Bel {phone}
          </a>
        ) : (
          <a href={page} className="button call">
            Naar {bareHost(new URL(page).host)}
          </a>
        )}
        <span>{[hours, cost].filter(Boolean).join("; ")}</span>
      </p>
      <p className="small">
        {otherwise}{" "}
        {phone && (
          <a href={page} className="inline-block py-1">
            {bareHost(new URL(page).host)}
          </a>
        )}
      </p>
    </>
  );
}
