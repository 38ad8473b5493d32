import { mapAddress } from "@/lib/addresses/address-of";
import { mapOf } from "@/lib/guide/map";
import { stopIds, stops } from "@/lib/ids/stops";
import { stopName } from "@/lib/words/screen";
import { ArrowPoint, StopDrawing } from "./stop-drawing";

const headHeight = 56;
const gap = 24;
const railWidth = 48;

/** The whole guide in one drawing: the line with its stops, and beside each stop its questions, steps and outcomes. */
export function GuideMap() {
  const maps = stopIds.map(mapOf);
  const heights = maps.map(({ height }) => headHeight + height + gap);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const width = railWidth + Math.max(...maps.map((map) => map.width));
  const height = heights.reduce((sum, part) => sum + part, 0);
  const mainStops = stopIds.filter((id) => stops[id].line === "main");
  const railEnd = tops[mainStops.length - 1] ?? 0;
  return (
    <svg
      className="whole-guide map-whole"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <ArrowPoint />
      <path className="map-rail" d={`M20 28V${railEnd + 28}`} />
      {maps.map((map, index) => (
        <g key={map.stop} transform={`translate(0 ${tops[index]})`}>
          <a href={mapAddress(map.stop)} tabIndex={-1}>
            <circle className="map-stop" cx="20" cy="28" r="16" />
            <text className="map-head" x={railWidth} y="38">
              {stopName(map.stop)}
            </text>
          </a>
          <g transform={`translate(${railWidth} ${headHeight})`}>
            <StopDrawing map={map} />
          </g>
        </g>
      ))}
    </svg>
  );
}
