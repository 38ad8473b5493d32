import { CallButton } from "@/components/call-button";
import { MailLink } from "@/components/mail-link";
import type { LocalVerband } from "@/lib/region/local";

/** Searching for a verband or a steunpunt in the whole country. */
const nationalFinders = {
  verband: { href: "https://www.samenwerkingsverbandenopdekaart.nl", label: "de kaart van alle verbanden" },
  support: { href: "https://www.ouderenjeugdsteunpuntopdekaart.nl", label: "de kaart van alle steunpunten" },
} as const;

/** How to reach a verband and its steunpunt; where we do not know, the national finder. */
export function ContactList({ local: { name, website, email, phone, postal, letters, support } }: { local: LocalVerband }) {
  return (
    <dl className="rows">
      <Row name="Website">
        {website ? (
          <Site href={website} />
        ) : (
          <>
            Zoek op <Finder kind="verband" />.
          </>
        )}
      </Row>
      {email && (
        <Row name="E-mail">
          <MailLink mail={email} />
        </Row>
      )}
      {phone && (
        <Row name="Telefoon">
          <CallButton phone={phone} name={name} />
        </Row>
      )}
      {postal.length > 0 && <Row name="Adres">{postal.join(", ")}</Row>}
      {letters.length > 0 && <Row name="Brieven">{letters.join(", ")}</Row>}
      <Row name="Steunpunt">
        {support.name && `${support.name}. `}
        {support.website ? (
          <Site href={support.website} />
        ) : (
          <>
            Kijk op de website van het verband, of zoek op <Finder kind="support" />.
          </>
        )}
        {support.email && (
          <>
            , <MailLink mail={support.email} />
          </>
        )}
        {support.phone && (
          <>
            {" "}
            <CallButton phone={support.phone} name={support.name ?? "het steunpunt"} />
          </>
        )}
      </Row>
    </dl>
  );
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "https://www.swv.nl/ouders/" shows as "swv.nl/ouders". */
function Site({ href }: { href: string }) {
  return (
    <a href={href} translate="no">
      {href.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "")}
    </a>
  );
}

function Finder({ kind }: { kind: keyof typeof nationalFinders }) {
  const { href, label } = nationalFinders[kind];
  return <a href={href}>{label}</a>;
}
