import { verbandAddress } from "@/lib/addresses/address-of";
import type { CountryMap } from "@/lib/region/map/country-map";
import { pathSteps } from "@/lib/region/map/path";
import type { Verband } from "@/lib/region/model";
import { areaName } from "@/lib/region/words";

type Props = {
  map: CountryMap;
  /** What the map shows, for who does not see it. */
  name: string;
  /** The verbanden whose page can be opened from here. */
  shown: readonly Verband[];
};

/** The country with the area of each verband, each a link to its page. */
export function CountryDrawing({ map: { width, height, areas, names }, name, shown }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset, and without a role some screen readers pass over its links.
    <svg
      className="picture region-map country-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={name}
    >
      <g transform={`scale(${1 / pathSteps})`}>
        {areas.map(({ verband, path }) =>
          shown.includes(verband) ? (
            <a key={verband.code} href={verbandAddress(verband)}>
              <title>{areaName(verband)}</title>
              <path className="region-area" d={path} />
            </a>
          ) : (
            <path key={verband.code} className="region-land" d={path} />
          ),
        )}
      </g>
      <svg aria-hidden="true" focusable="false" className="country-names">
        {names.map(({ name: gemeente, x, y }) => (
          <text key={gemeente} x={x} y={y} className="over-map">
            {gemeente}
          </text>
        ))}
      </svg>
    </svg>
  );
}
