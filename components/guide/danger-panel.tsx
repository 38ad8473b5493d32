import type { ReactNode } from "react";
import { ContactLine } from "@/components/contact-line";
import { ContactSources } from "@/components/contact-sources";
import { InLanguage } from "@/components/in-language";
import { dialAddress } from "@/lib/dial-address";
import type { Outcome } from "@/lib/guide/model";
import { nodeLink } from "@/lib/places/translated-links";
import { contactOf } from "@/lib/registers/contact-words";
import { besidesAlarm, contacts } from "@/lib/registers/contacts";
import { bareHost } from "@/lib/registers/link-hosts";
import { sentenceCase } from "@/lib/sentence-case";
import { filled, screen } from "@/lib/words/screen";

/** A child is in danger: one number as wide as the page, and two others. */
export function DangerPanel({ node, language, share }: { node: Outcome; language: string; share?: ReactNode }) {
  const { phone, page } = contacts.alarm;
  const { otherwise } = contactOf("alarm", language);
  return (
    <>
      <div className="panel panel-warning column">
        <div className="shared-page">
          <h1>{node.title}</h1>
          {share}
        </div>
        <p className="mt-3">{node.happens}</p>
        <a href={dialAddress(phone)} className="button call call-first mt-4">
          {filled(screen("wie", language).bel, { nummer: phone })}
        </a>
        <p className="small mt-2">
          {otherwise}{" "}
          <a href={page} className="inline-block py-1" translate="no">
            {bareHost(new URL(page).host)}
          </a>
        </p>
      </div>
      <ul className="column mt-4 grid gap-4">
        {besidesAlarm.map((id) => (
          <li key={id}>
            <InLanguage language={contactOf(id, language).language} page={language}>
              <strong>{sentenceCase(contactOf(id, language).name)}</strong>, {contactOf(id, language).when}
            </InLanguage>
            <ContactLine id={id} language={language} />
          </li>
        ))}
      </ul>
      <div className="column">
        <ContactSources ids={["alarm", ...besidesAlarm]} language={language} />
      </div>
    </>
  );
}

/** The way to the danger card, above what is less urgent. */
export function DangerLine({ language = "nl" }: { language?: string }) {
  return (
    <p className="column my-4">
      <a {...nodeLink("direct-gevaar", language)} className="button danger-line">
        {screen("gevaar", language).lijn}
      </a>
    </p>
  );
}
