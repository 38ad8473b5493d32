import type { ReactNode } from "react";
import { ContactLine } from "@/components/contact-line";
import { ContactSources } from "@/components/contact-sources";
import { nodeAddress } from "@/lib/addresses/address-of";
import type { Outcome } from "@/lib/guide/model";
import { contactOf } from "@/lib/registers/contact-words";
import { besidesAlarm, contacts, dialAddress } from "@/lib/registers/contacts";
import { bareHost } from "@/lib/registers/link-hosts";
import { sentenceCase } from "@/lib/sentence-case";

/** A child is in danger: one number as wide as the page, and two others. */
export function DangerPanel({ node, share }: { node: Outcome; share?: ReactNode }) {
  const { phone, page } = contacts.alarm;
  const { otherwise } = contactOf("alarm");
  return (
    <>
      <div className="panel panel-warning column">
        <div className="shared">
          <h1>{node.title}</h1>
          {share}
        </div>
        <p className="mt-3">{node.happens}</p>
        <a href={dialAddress(phone)} className="button call call-first mt-4">
          Bel {phone}
        </a>
        <p className="small mt-2">
          {otherwise}{" "}
          <a href={page} className="inline-block py-1">
            {bareHost(new URL(page).host)}
          </a>
        </p>
      </div>
      <ul className="column mt-4 grid gap-4">
        {besidesAlarm.map((id) => (
          <li key={id}>
            <strong>{sentenceCase(contactOf(id).name)}</strong>, {contactOf(id).when}
            <ContactLine id={id} />
          </li>
        ))}
      </ul>
      <div className="column">
        <ContactSources ids={["alarm", ...besidesAlarm]} />
      </div>
    </>
  );
}

/** The way to the danger card, above what is less urgent. */
export function DangerLine() {
  return (
    <p className="column my-4">
      <a href={nodeAddress("direct-gevaar")} className="button danger-line">
        Is je kind nu in gevaar? Bel 112, en kijk hier
      </a>
    </p>
  );
}
