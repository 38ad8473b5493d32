import type { ReactNode } from "react";
import { listOfWords } from "@/lib/region/list-of-words";
import { pathSteps } from "@/lib/region/map/path";
import type { RegionMap } from "@/lib/region/map/region-map";
import type { SchoolGroup } from "@/lib/region/school-groups";
import { SchoolKey } from "./school-key";
import { SchoolMark } from "./school-mark";

type Props = {
  map: RegionMap;
  /** What the map shows: "Utrecht (PO 26.01)". */
  name: string;
  groups: readonly SchoolGroup[];
  children: ReactNode;
};

/** An area on the map, and beside it in words what the map says. */
export function RegionDrawing({ map, name, groups, children }: Props) {
  const { width, height, land, area, inner, outer, signs, names, besideNames, nameless } = map;
  return (
    <figure className="region-figure">
      <svg
        className="picture region-map"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        <g transform={`scale(${1 / pathSteps})`}>
          <path className="region-land" d={land} />
          <path className="region-border" d={outer} />
          <path className="region-area" d={area} />
          <path className="region-border" d={inner} />
        </g>
        {signs.map(({ mark, x, y }) => (
          <SchoolMark key={`${x} ${y}`} mark={mark} x={x} y={y} />
        ))}
        {besideNames.map(({ name: gemeente, x, y }) => (
          <text key={gemeente} x={x} y={y} className="over-map beside">
            {gemeente}
          </text>
        ))}
        {names.map(({ name: gemeente, x, y }) => (
          <text key={gemeente} x={x} y={y} className="over-map">
            {gemeente}
          </text>
        ))}
      </svg>
      <figcaption className="small">
        <p>
          <strong>Kaart van {name}.</strong> Noord is boven. De dunne lijnen zijn grenzen van gemeenten.
          {groups.length > 0 ? " Elk teken is een school:" : " In onze gegevens staan hier geen speciale scholen."}
        </p>
        {groups.length > 0 && (
          <ul className="mt-1">
            {groups.map(({ id, title, mark, schools }) => (
              <li key={id} className="flex items-center gap-2">
                <SchoolKey mark={mark} />
                <span>
                  {title}: {schools.length}
                </span>
              </li>
            ))}
          </ul>
        )}
        {nameless.length > 0 && <p className="mt-1">Geen plaats op de kaart voor de naam van {listOfWords(nameless)}.</p>}
        {children}
        <p className="mt-1">
          {groups.length > 0 && "Een teken staat ongeveer bij de school. "}
          Grenzen: CBS en Kadaster, 2023.
        </p>
      </figcaption>
    </figure>
  );
}
