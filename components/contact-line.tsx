import { CallButton } from "@/components/call-button";
import { Filled } from "@/components/filled";
import { InLanguage } from "@/components/in-language";
import { contactOf } from "@/lib/registers/contact-words";
import type { ContactId } from "@/lib/registers/contacts";
import { bareHost } from "@/lib/registers/link-hosts";
import { screen } from "@/lib/words/screen";

/** How to reach a body: a number to press or its site, when, what it costs, and another way for who does not call. */
export function ContactLine({ id, language }: { id: ContactId; language: string }) {
  const { name, phone, hours, cost, otherwise, page, language: told } = contactOf(id, language);
  const words = screen("wie", language);
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-x-3">
        {phone ? (
          <CallButton phone={phone} name={name} language={language} />
        ) : (
          <a href={page} className="button call">
            {/* One piece: a button lays its pieces side by side, and would squeeze the first. */}
            <span>
              <Filled said={words.naar} values={{ site: <span translate="no">{bareHost(new URL(page).host)}</span> }} />
            </span>
          </a>
        )}
        <span>
          <InLanguage language={told} page={language}>
            {[hours, cost].filter(Boolean).join("; ")}
          </InLanguage>
        </span>
      </p>
      <p className="small">
        <InLanguage language={told} page={language}>
          {otherwise}
        </InLanguage>{" "}
        {phone && (
          <a href={page} className="inline-block py-1" translate="no">
            {bareHost(new URL(page).host)}
          </a>
        )}
      </p>
    </>
  );
}
