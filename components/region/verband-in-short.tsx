import type { VerbandInShort } from "@/lib/region/in-short";

/** A verband in the guide: its name, its steunpunt and its own terms. Used on the server and in an island. */
export function VerbandShort({ verband: { name, sector, address, support, terms } }: { verband: VerbandInShort }) {
  return (
    <li className="mt-2">
      <strong>{sector === "po" ? "Basisschool" : "Middelbare school"}:</strong> <a href={address}>{name}</a>
      {support.website && (
        <>
          . Steunpunt: <a href={support.website}>{support.name ?? support.website.replace(/^https?:\/\/(?:www\.)?|\/$/gu, "")}</a>
        </>
      )}
      {terms.map(({ what, span }) => (
        <span key={what} className="block">
          {what}: {span} <span className="label label-wet">in jouw regio</span>
        </span>
      ))}
    </li>
  );
}
