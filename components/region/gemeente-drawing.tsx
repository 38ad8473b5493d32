import { Gap } from "@/components/host/gap";
import { gemeenteAddress } from "@/lib/addresses/address-of";
import { gemeentenBeside } from "@/lib/region/map/borders";
import { gemeenteMap } from "@/lib/region/map/maps";
import type { Gemeente } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import { byName } from "@/lib/region/region";
import type { SchoolGroup } from "@/lib/region/school-groups";
import { RegionDrawing } from "./region-drawing";

/** A gemeente on the map, and which gemeenten lie beside it. */
export function GemeenteDrawing({ gemeente, groups }: { gemeente: Gemeente; groups: readonly SchoolGroup[] }) {
  const regions = readRegions();
  const codes = gemeentenBeside().get(gemeente.code) ?? [];
  const beside = regions.gemeenten.filter(({ code }) => codes.includes(code)).sort(byName);
  return (
    <RegionDrawing map={gemeenteMap(gemeente, groups, regions)} name={gemeente.name} groups={groups}>
      {beside.length > 0 && (
        <>
          <p className="mt-1">Ernaast liggen:</p>
          <ul className="flex flex-wrap gap-x-8" data-beside="">
            {beside.map((other) => (
              <li key={other.code}>
                <Gap name={`gemeente:${other.slug}`}>
                  <a href={gemeenteAddress(other)}>{other.name}</a>
                </Gap>
              </li>
            ))}
          </ul>
        </>
      )}
    </RegionDrawing>
  );
}
