import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CountryMaps } from "@/components/region/country-maps";
import { GemeenteList } from "@/components/region/gemeente-list";
import { QrCode } from "@/components/share/qr-code";
import { gemeenteAddress, verbandAddress } from "@/lib/addresses/address-of";
import { type Host, hostDeadlines, hostDeadlinesInWords, hostNames } from "@/lib/region/host";
import { inShort } from "@/lib/region/in-short";
import { readRegions } from "@/lib/region/read";
import { verbandOf } from "@/lib/region/region";
import { areaName } from "@/lib/region/words";
import type { DeadlineId } from "@/lib/registers/deadlines";
import { type TermId, terms } from "@/lib/registers/terms";
import { HostFooter } from "./footer";
import { Owner } from "./owner";
import { HostRegion } from "./region";

/** What one host says in a gap, by the first part of its name; the second part is given as the id. */
const fillings: Readonly<Record<string, (host: Host, id: string) => ReactNode>> = {
  footer: ({ verbanden }) => <HostFooter verbanden={verbanden.map(inShort)} />,
  owner: ({ answerable }) => answerable && <Owner {...answerable} />,
  region: ({ verbanden }) => <HostRegion verbanden={verbanden.map(inShort)} />,
  // The region is known: nothing is looked up.
  "region-at-start": () => null,
  gemeenten: ({ shown }) => <GemeenteList gemeenten={shown.gemeenten} />,
  gemeente: ({ shown }, slug) => {
    const gemeente = readRegions().gemeenten.find((candidate) => candidate.slug === slug);
    if (!gemeente) throw new Error(`de gemeente "${slug}" bestaat niet. Kijk in content/regio/gemeenten.csv.`);
    return shown.gemeenten.includes(gemeente) ? <a href={gemeenteAddress(gemeente)}>{gemeente.name}</a> : gemeente.name;
  },
  verband: ({ shown }, code) => {
    const verband = verbandOf(code);
    return shown.verbanden.includes(verband) ? <a href={verbandAddress(verband)}>{areaName(verband)}</a> : areaName(verband);
  },
  "country-maps": ({ shown }) => <CountryMaps shown={shown.verbanden} />,
  "own-name": (host, id) => {
    if (!Object.hasOwn(terms, id)) throw new Error(`het begrip "${id}" bestaat niet. Kijk in lib/registers/terms/.`);
    const names = hostNames(id as TermId, host);
    return names.length > 0 && ` In jouw regio heet het: ${names.join(", ")}.`;
  },
  deadline: (host, id) => {
    const own = hostDeadlines(id as DeadlineId, host);
    return own.length > 0 && ` (in jouw regio ${hostDeadlinesInWords(own, host)})`;
  },
  "deadline-row": (host, id) => {
    const own = hostDeadlines(id as DeadlineId, host);
    return (
      own.length > 0 && (
        <div>
          <dt>In jouw regio</dt>
          <dd className="font-bold">{hostDeadlinesInWords(own, host)}</dd>
        </div>
      )
    );
  },
  qr: ({ url }, address) => {
    const link = `${url}${address}`;
    return <QrCode text={link} name={`QR-code naar ${link.replace(/^https?:\/\//u, "")}`} />;
  },
};

/**
 * What a host says in a gap, as HTML.
 * @param name of the gap: "footer", "deadline:beslissing-tlv"
 * @throws when there is no gap of that name
 */
export function fillGap(name: string, host: Host): string {
  const [kind = "", id = ""] = name.split(/:(.*)/su);
  const filling = Object.hasOwn(fillings, kind) ? fillings[kind] : undefined;
  if (!filling) throw new Error(`een gat "${name}" bestaat niet. Kijk in components/host/fill-gap.tsx.`);
  return renderToStaticMarkup(filling(host, id));
}
