import { verbandAddress } from "@/lib/addresses/address-of";
import { localVerband } from "@/lib/region/local";
import type { Verband } from "@/lib/region/model";
import { ContactList } from "./contact-list";

const kinds = {
  po: "Voor de basisschool, sbo en so",
  vo: "Voor de middelbare school, praktijkonderwijs en vso",
} as const;

/** One verband in short, for a gemeente. `where` says for which postcodes it counts, when the gemeente is split. */
export function VerbandPanel({ verband, where }: { verband: Verband; where?: string }) {
  const local = localVerband(verband);
  return (
    <div className="panel">
      <p className="small">{kinds[verband.sector]}</p>
      <h3 className="mt-1">
        <span className="first-letter:uppercase">{local.name}</span>
      </h3>
      {where && <p className="mt-1">Voor {where}.</p>}
      <div className="mt-1">
        <ContactList local={local} />
      </div>
      <p className="mt-3">
        <a href={verbandAddress(verband)} className="button">
          Termijnen, plan en scholen
        </a>
      </p>
    </div>
  );
}
