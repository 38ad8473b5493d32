import { nodeAddress } from "@/lib/addresses/address-of";
import { type MapArrow, type MapBox, mapBoxWidth, mapLineHeight, mapPadding, type StopMap } from "@/lib/guide/map";

/** The inside of an SVG: the nodes of one stop and every arrow with its answer. Screen readers get the list instead. */
export function StopDrawing({ map: { boxes, arrows } }: { map: StopMap }) {
  return (
    <>
      {byLook(arrows, ({ kind, back }) => (back ? "back" : kind)).map(([look, some]) => (
        <g key={look} className={`map-${look}`}>
          {some.map((arrow) => (
            <Arrow key={`${arrow.left} ${arrow.top} ${arrow.path}`} {...arrow} />
          ))}
        </g>
      ))}
      {byLook(boxes, ({ kind }) => kind).map(([look, some]) => (
        <g key={look} className={`map-${look}`}>
          {some.map((box) => (
            <Box key={`${box.left} ${box.top}`} {...box} />
          ))}
        </g>
      ))}
    </>
  );
}

/** What is drawn alike, together: the page names each look once. */
function byLook<Item>(items: readonly Item[], lookOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(lookOf(item), [...(groups.get(lookOf(item)) ?? []), item]);
  return [...groups];
}

function Box({ id, kind, left, top, height, lines }: MapBox) {
  return (
    <g data-box="" transform={`translate(${left} ${top})`}>
      <a href={nodeAddress(id)} tabIndex={-1}>
        <rect width={mapBoxWidth} height={height} rx={kind === "question" ? 16 : 4} />
        <Lines left={mapPadding} top={0} lines={lines} />
      </a>
    </g>
  );
}

function Arrow({ path, left, top, lines }: MapArrow) {
  return (
    <g transform={`translate(${left} ${top})`}>
      <path d={path} />
      <Lines left={0} top={-(lines.length * mapLineHeight + mapPadding) / 2} lines={lines} />
    </g>
  );
}

/** Lines of text; the first baseline is one line below the top. */
function Lines({ left, top, lines }: { left: number; top: number; lines: readonly string[] }) {
  return (
    <text y={top || undefined}>
      {lines.map((line) => (
        <tspan key={line} x={left} dy={mapLineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The point of every arrow; app/globals.css puts it there. Belongs once in each SVG. */
export function ArrowPoint() {
  return (
    <marker id="punt" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
      <path d="M0 0 8 4 0 8Z" />
    </marker>
  );
}
