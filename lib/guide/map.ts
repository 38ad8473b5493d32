import { Graph, layout } from "@dagrejs/dagre";
import { drawingText } from "../drawing-text";
import type { NodeId } from "../ids/nodes";
import type { StopId } from "../ids/stops";
import { wrapWords } from "../wrap-words";
import { type Edge, edgesFrom } from "./graph";
import { nodeOf, titleOf } from "./guide";
import type { Node } from "./model";
import { nodeIds } from "./structure";

/** A node of the guide, or (kind "elsewhere") a sign to a node that is drawn with another stop or higher up. */
export type MapBox = {
  readonly id: NodeId;
  readonly kind: Node["kind"] | "elsewhere";
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
};

/** An arrow with what the parent says on it. The path counts from the middle of its label. */
export type MapArrow = {
  readonly path: string;
  readonly kind: Edge["kind"];
  readonly back: boolean;
  readonly left: number;
  readonly top: number;
  readonly lines: readonly string[];
};

/** The drawing of all nodes of one stop. Sizes in pixels. */
export type StopMap = {
  readonly stop: StopId;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly arrows: readonly MapArrow[];
};

export const mapLineHeight = 18;
export const mapPadding = 10;
/** Width of an average letter, with room to spare: the font is the reader's own. */
const letter = (drawingText * 11) / 20;
const boxLetters = 26;
const labelLetters = 20;
const margin = 8;
/** All boxes are as wide, all labels too, and everything stands on a grid: the drawing is calm, and repeats itself enough to compress well. */
export const mapBoxWidth = 220;
const labelWidth = Math.ceil(labelLetters * letter) + 2 * mapPadding;
const grid = 16;

/** The ids of the nodes of a stop, in the order of the guide. */
export function nodesOfStop(stop: StopId): NodeId[] {
  return nodeIds.filter((id) => nodeOf(id).stop === stop);
}

/**
 * Lays out the nodes of one stop from left to right. An arrow that leaves the stop or goes back ends at a sign with the name
 * of its target, so that no arrow crosses the whole drawing.
 */
export function mapOf(stop: StopId): StopMap {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", align: "UL", nodesep: 18, edgesep: 14, ranksep: 26, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  const ids = nodesOfStop(stop);
  for (const id of ids) graph.setNode(id, { ...boxSize(id), id, kind: nodeOf(id).kind });
  for (const id of ids) {
    edgesFrom(id, nodeOf(id)).forEach((edge, index) => {
      const isNear = !edge.back && nodeOf(edge.to).stop === stop;
      const target = isNear ? edge.to : `${id} ${edge.to}`;
      if (!isNear) graph.setNode(target, { ...boxSize(edge.to), id: edge.to, kind: "elsewhere" });
      const lines = wrapWords(edge.label, labelLetters);
      graph.setEdge(id, target, { ...labelSize(lines), labelpos: "c", lines, kind: edge.kind, back: edge.back }, String(index));
    });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { stop, width: Math.ceil(width), height: Math.ceil(height), boxes: graph.nodes().map(boxOf), arrows: graph.edges().map(arrowOf) };

  function boxOf(name: string): MapBox {
    const { id, kind, x, y, width, height } = graph.node(name) as unknown as Placed & { id: NodeId; kind: MapBox["kind"] };
    return {
      id,
      kind,
      left: onGrid(x - width / 2),
      top: onGrid(y - height / 2),
      height,
      lines: wrapWords(titleOf(nodeOf(id)), boxLetters),
    };
  }

  function arrowOf(edge: { v: string; w: string; name?: string }): MapArrow {
    const { x, y, points, lines, kind, back } = graph.edge(edge) as unknown as Placed & {
      points: readonly Point[];
      lines: readonly string[];
      kind: Edge["kind"];
      back: boolean;
    };
    const [left, top] = [onGrid(x), onGrid(y)];
    const path = pathOf(points.map((point) => ({ x: onGrid(point.x) - left, y: onGrid(point.y) - top })));
    return { path, kind, back, left, top, lines };
  }
}

type Point = { readonly x: number; readonly y: number };
type Placed = Point & { readonly width: number; readonly height: number };

function onGrid(place: number): number {
  return Math.round(place / grid) * grid;
}

function boxSize(id: NodeId): { width: number; height: number } {
  return { width: mapBoxWidth, height: wrapWords(titleOf(nodeOf(id)), boxLetters).length * mapLineHeight + mapPadding };
}

function labelSize(lines: readonly string[]): { width: number; height: number } {
  return { width: labelWidth, height: lines.length * mapLineHeight + mapPadding };
}

/** The points as an SVG path: where it begins, then each step from the one before. A point on a level line adds nothing. */
function pathOf(points: readonly Point[]): string {
  const corners = points.filter(({ y }, index) => points[index - 1]?.y !== y || points[index + 1]?.y !== y);
  return corners
    .map(({ x, y }, index) => {
      const before = corners[index - 1];
      if (!before) return `M${x} ${y}`;
      const [right, down] = [x - before.x, y - before.y];
      if (down === 0) return `h${right}`;
      return right === 0 ? `v${down}` : `l${right} ${down}`;
    })
    .join("");
}
