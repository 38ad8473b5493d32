import { type Contact, type ContactId, contacts, dialAddress } from "@/lib/registers/contacts";

/** How to reach a body: a number to press or its site, when, what it costs, and another way for who does not call. */
export function ContactLine({ id }: { id: ContactId }) {
  const { name, phone, hours, cost, otherwise, page }: Contact = contacts[id];
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-x-3">
        {phone ? (
          <a href={dialAddress(phone)} className="call whitespace-nowrap" aria-label={`Bel ${phone}: ${name}`}>
            Bel {phone}
          </a>
        ) : (
          <a href={page} className="call">
            Naar {new URL(page).host.replace("www.", "")}
          </a>
        )}
        <span>{[hours, cost].filter(Boolean).join("; ")}</span>
      </p>
      <p className="small">
        {otherwise}{" "}
        {phone && (
          <a href={page} className="inline-block py-1">
            {new URL(page).host.replace("www.", "")}
          </a>
        )}
      </p>
    </>
  );
}
