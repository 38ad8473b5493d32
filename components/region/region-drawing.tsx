import type { RegionMap } from "@/lib/region/map";
import { SchoolMark } from "./school-mark";

/** The area as a schematic map. The list of schools and gemeenten on the same page says all that it says. */
export function RegionDrawing({ map: { width, height, marks, names }, name }: { map: RegionMap; name: string }) {
  return (
    <figure>
      <svg
        className="picture region-map"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        {marks.map(({ mark, x, y }) => (
          <SchoolMark key={`${x} ${y}`} mark={mark} x={x} y={y} />
        ))}
        {names.map(({ name: gemeente, x, y, anchor }) => (
          <text key={gemeente} x={x} y={y} textAnchor={anchor} className="over-map">
            {gemeente}
          </text>
        ))}
      </svg>
      <figcaption className="small mt-2">
        <strong>Schets van {name}.</strong> Noord is boven. Elk teken is een school; bij de lijst met scholen zie je welk teken bij welke
        soort hoort. Grenzen staan er niet op. De gemeenten en de scholen staan op deze pagina ook als lijst.
      </figcaption>
    </figure>
  );
}
