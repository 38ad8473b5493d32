import { CallButton } from "@/components/call-button";
import type { SpecialSchool } from "@/lib/region/model";
import { phoneInWords } from "@/lib/region/phone-in-words";
import { pupilsInWords } from "@/lib/region/pupil-group-words";
import { schoolRemarks } from "@/lib/region/school-remarks";

/**
 * One special school: for whom it is, where, and how to call it. Who asks for distances finds where it stands, and gets how far it is.
 * @param props.kinds the kinds of education that matter on the page
 */
export function SchoolRow({ school, kinds }: { school: SpecialSchool; kinds: readonly string[] }) {
  const { name, street, postcode, town, phone, website, withinBroadSchool, latitude, longitude, isPointEstimated } = school;
  const pupils = pupilsInWords(school, kinds);
  return (
    <li data-school={`${latitude.toFixed(3)} ${longitude.toFixed(3)}`} data-guess={isPointEstimated || undefined}>
      <strong translate="no">{name}</strong>
      {withinBroadSchool && " (binnen een school met meer soorten onderwijs)"}
      <span data-far="" className="block" />
      {pupils && <span className="block">{pupils}</span>}
      <span className="small block">
        {street}, {postcode} {town}
      </span>
      {schoolRemarks(school).map((remark) => (
        <span key={remark} className="small block">
          {remark}
        </span>
      ))}
      {phone || website ? (
        <span className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
          {phone && <CallButton phone={phoneInWords(phone)} name={name} />}
          {website && (
            <a href={website} className="nav-link" aria-label={`Website van ${name}`}>
              Website
            </a>
          )}
        </span>
      ) : (
        <span className="small block">Telefoonnummer en website staan niet bij DUO. Vraag het je eigen school of het verband.</span>
      )}
    </li>
  );
}
