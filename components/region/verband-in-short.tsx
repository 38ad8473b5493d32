import type { VerbandInShort } from "@/lib/region/in-short";

/** A verband in the guide: its name, its steunpunt and its own deadlines. Used on the server and in an island. */
export function VerbandShort({
  verband: { name, sector, address, support, letters, terms: deadlines, names },
}: {
  verband: VerbandInShort;
}) {
  return (
    <li className="mt-2">
      <strong>{sector === "po" ? "Basisschool" : "Middelbare school"}:</strong> <a href={address}>{name}</a>
      {support.website && (
        <>
          . Steunpunt: <a href={support.website}>{support.name ?? support.website.replace(/^https?:\/\/(?:www\.)?|\/$/gu, "")}</a>
        </>
      )}
      {letters.length > 0 && <span className="block">Brieven stuur je naar: {letters.join(", ")}.</span>}
      {names.map(({ word, local }) => (
        <span key={word} className="block">
          {word} heet hier: {local} <span className="label label-wet">in jouw regio</span>
        </span>
      ))}
      {deadlines.map(({ what, span }) => (
        <span key={what} className="block">
          {what}: {span} <span className="label label-wet">in jouw regio</span>
        </span>
      ))}
    </li>
  );
}
