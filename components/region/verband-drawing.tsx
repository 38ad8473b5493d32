import { Gap } from "@/components/host/gap";
import { verbandAddress } from "@/lib/addresses/address-of";
import { listOfWords } from "@/lib/region/list-of-words";
import { splitGemeenten, verbandenBeside } from "@/lib/region/map/verband-grounds";
import { verbandMap } from "@/lib/region/map/verband-map";
import type { Verband } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import type { SchoolGroup } from "@/lib/region/school-groups";
import { areaName } from "@/lib/region/words";
import { RegionDrawing } from "./region-drawing";

/** The area of a verband on the map, where the map says more or less than it has, and which verbanden lie beside it. */
export function VerbandDrawing({ verband, groups }: { verband: Verband; groups: readonly SchoolGroup[] }) {
  const regions = readRegions();
  const map = verbandMap(verband, groups, regions);
  if (!map) return null;
  const { drawnWhole, drawnElsewhere } = splitGemeenten(verband, regions);
  return (
    <RegionDrawing map={map} name={areaName(verband)} groups={groups}>
      {drawnWhole.length > 0 && (
        <p className="mt-1">Niet alle postcodes van {listOfWords(drawnWhole)} horen erbij. De kaart kleurt de hele gemeente.</p>
      )}
      {drawnElsewhere.length > 0 && (
        <p className="mt-1">Een deel van {listOfWords(drawnElsewhere)} hoort er ook bij. De kaart kleurt dat niet.</p>
      )}
      <p className="mt-1">Ernaast liggen:</p>
      <ul className="flex flex-wrap gap-x-8" data-beside="">
        {verbandenBeside(verband, regions).map((other) => (
          <li key={other.code}>
            <Gap name={`verband:${other.code}`}>
              <a href={verbandAddress(other)}>{areaName(other)}</a>
            </Gap>
          </li>
        ))}
      </ul>
    </RegionDrawing>
  );
}
