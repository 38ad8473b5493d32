import { nodeAddress } from "@/lib/addresses/address-of";
import { type MetroDrawing, type MetroStation, metroLineHeight } from "@/lib/guide/metro/drawing";
import { stopName } from "@/lib/words/screen";

type Props = {
  readonly drawing: MetroDrawing;
  /** "down" on a phone, "across" on a wide screen and on paper. */
  readonly way: "down" | "across";
  /** Whether the times stand on the track. A page that does not rest on the deadlines leaves them out. */
  readonly hasTimes: boolean;
};

/** The metro map: strips for the stops, the tracks, and each station a link with its name and its time. */
export function MetroMap({ drawing: { width, height, zones, names, tracks, stations }, way, hasTimes }: Props) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a drawing of links, each with its own name; a title would hang over all of them
    <svg className={`metro metro-${way}`} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {zones.map(({ stop, top, height: tall, nameLeft, nameTop }) => (
        <g key={top} className="metro-zone">
          <rect y={top} width={width} height={tall} />
          <text className="metro-name" x={nameLeft} y={nameTop}>
            {stopName(stop)}
          </text>
        </g>
      ))}
      {names.map(({ stop, nameLeft, nameTop }) => (
        <text key={`${stop} ${nameTop}`} className="metro-name" x={nameLeft} y={nameTop}>
          {stopName(stop)}
        </text>
      ))}
      {tracks.map(({ tone, path }) => (
        <path key={path} className={`metro-track metro-${tone}`} d={path} />
      ))}
      {stations.map((station) => (
        <Station key={station.id} {...station} hasTimes={hasTimes} />
      ))}
    </svg>
  );
}

function Station({ id, tone, x, y, textLeft, textTop, anchor, lines, time, touch, hasTimes }: MetroStation & { hasTimes: boolean }) {
  const shown = hasTimes && time ? [...lines, time] : lines;
  const top = hasTimes || !time || textTop > y + 5 ? textTop : textTop + metroLineHeight / 2;
  return (
    <a href={nodeAddress(id)} data-station={id} className={`metro-${tone}`}>
      <rect x={touch.left} y={touch.top} width={touch.width} height={touch.height} />
      <circle cx={x} cy={y} r="9" />
      <text y={top} textAnchor={anchor === "start" ? undefined : anchor}>
        {shown.map((line, index) => (
          <tspan key={line} x={textLeft} dy={index > 0 ? metroLineHeight : undefined} className={line === time ? "metro-time" : undefined}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
