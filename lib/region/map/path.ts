import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo";
import type { Frame } from "./frame";

/** A path has whole numbers only, in halves of the unit of its drawing. */
export const pathSteps = 2;

/** Beyond the frame so much is drawn, in units: the edge of what is cut off stays out of sight. */
const beyond = 4;

/** What lies in a frame as the path of an SVG, in steps: as short as it can be written. */
export function pathIn({ width, height, scale, left, top }: Frame, shape: GeoPermissibleObjects): string {
  const toSteps = geoIdentity()
    .scale(scale * pathSteps)
    .translate([-left * scale * pathSteps, -top * scale * pathSteps])
    .clipExtent([
      [-beyond * pathSteps, -beyond * pathSteps],
      [(width + beyond) * pathSteps, (height + beyond) * pathSteps],
    ]);
  const pen = shortPath();
  geoPath(toSteps, pen as unknown as CanvasRenderingContext2D)(shape);
  return pen.path();
}

/** Takes what d3-geo draws on a canvas, and writes it down with steps from point to point. */
function shortPath() {
  const parts: { readonly points: (readonly [number, number])[]; closed: boolean }[] = [];
  const add = (x: number, y: number) => {
    const point = [Math.round(x), Math.round(y)] as const;
    const points = parts.at(-1)?.points;
    const [lastX, lastY] = points?.at(-1) ?? [];
    if (lastX !== point[0] || lastY !== point[1]) points?.push(point);
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => {
      parts.push({ points: [], closed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const part = parts.at(-1);
      if (part) part.closed = true;
    },
    path: () => parts.map(writePart).join(""),
  };
}

/** The area of the smallest island that is drawn, in steps. */
const smallestIsland = 8;

function writePart({ points, closed }: { readonly points: readonly (readonly [number, number])[]; readonly closed: boolean }): string {
  if (points.length < (closed ? 3 : 2) || (closed && areaOf(points) < smallestIsland)) return "";
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${together(x, y)}l`;
      const step = together(x - before[0], y - before[1]);
      return index > 1 && !step.startsWith("-") ? ` ${step}` : step;
    })
    .join("")
    .concat(closed ? "z" : "");
}

/** Two numbers; the sign of the second parts them too. */
function together(a: number, b: number): string {
  return b < 0 ? `${a}${b}` : `${a} ${b}`;
}

/** The area within some points. */
function areaOf(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
