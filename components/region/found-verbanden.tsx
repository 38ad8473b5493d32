import { gemeenteAddress, verbandAddress } from "@/lib/addresses/address-of";
import { dialAddress } from "@/lib/dial-address";
import type { FoundVerband, Home } from "@/lib/region/lookup-homes";

type Props = {
  home: Pick<Home, "po" | "vo"> & Partial<Home>;
  /** The guide, with these verbanden. */
  guide: string;
};

/** The two verbanden of a home: what each is called, for whom it is and how to reach it; then the way on with them. */
export function FoundVerbanden({ home: { gemeente, po, vo }, guide }: Props) {
  return (
    <>
      <div className="mt-3 grid grid-cols-1 gap-4">
        <VerbandFound verband={po} schools="Voor de basisschool, sbo en so" />
        <VerbandFound verband={vo} schools="Voor de middelbare school, praktijkonderwijs en vso" />
      </div>
      <p className="mt-3 flex flex-wrap gap-x-5">
        {gemeente && (
          <a href={gemeenteAddress(gemeente)} className="nav-link">
            Contact en scholen in {gemeente.name}
          </a>
        )}
        <a href={guide} className="nav-link">
          Open de gids met deze verbanden
        </a>
      </p>
    </>
  );
}

function VerbandFound({ verband, schools }: { verband: FoundVerband; schools: string }) {
  const { name, website, phone, support, supportPhone } = verband;
  return (
    <div className="panel found-verband">
      <p className="small">{schools}</p>
      <h3>{name}</h3>
      <ul>
        {phone && <Call what="Verband" phone={phone} />}
        {website && <Site what="Website" href={website} />}
        {supportPhone && <Call what="Steunpunt" phone={supportPhone} />}
        {support && <Site what="Steunpunt" href={support} />}
      </ul>
      <a href={verbandAddress(verband)} className="button">
        Contact, termijnen en scholen
      </a>
    </div>
  );
}

function Call({ what, phone }: { what: string; phone: string }) {
  return (
    <li>
      {what}:{" "}
      <a href={dialAddress(phone)} className="button call">
        Bel {phone}
      </a>
    </li>
  );
}

function Site({ what, href }: { what: string; href: string }) {
  return (
    <li>
      {what}:{" "}
      <a href={href} className="nav-link" translate="no">
        {href.replace(/^https?:\/\/(?:www\.)?|\/$/gu, "")}
      </a>
    </li>
  );
}
