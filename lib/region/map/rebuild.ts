import { bbox, mergeArcs, quantize } from "topojson-client";
import { filter, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { GemeenteCode } from "../model";
import { type Borders, borderFaults, bordersFrom } from "./borders";

/** The area of the smallest dent that is kept, in square degrees: about a sixtieth of a square kilometre. */
const smallestDent = 2e-6;
/** So many steps from one side of the country to the other: one is thirty metres. */
const steps = 1e4;

type Named = GeometryCollection<{ readonly code?: string }>;

/**
 * Makes our file of borders from a TopoJSON of the CBS.
 * @param source one of its objects holds gemeenten, each with its code in `properties.code`
 * @param gemeenten those that there must be
 * @param joined gemeenten that became part of another after the source was made: the old code and the new one
 * @returns the text of the file, an arc on each line
 * @throws when the source has no gemeenten, or others than it must, in Dutch
 */
export function rebuildBorders(
  source: Topology,
  gemeenten: readonly { readonly code: GemeenteCode; readonly name: string }[],
  joined: ReadonlyMap<GemeenteCode, GemeenteCode>,
): string {
  const found = Object.values(source.objects).find(
    (object): object is Named => object.type === "GeometryCollection" && object.geometries.some((shape) => codeOf(shape).startsWith("GM")),
  );
  if (!found) throw new Error("In dit bestand staan geen gemeenten met een code (GM0363) in properties.code.");
  const shapesOf = new Map<GemeenteCode, (Polygon | MultiPolygon)[]>();
  for (const shape of found.geometries) {
    const code = joined.get(codeOf(shape)) ?? codeOf(shape);
    if (shape.type === "Polygon" || shape.type === "MultiPolygon") shapesOf.set(code, [...(shapesOf.get(code) ?? []), shape]);
  }
  const geometries = [...shapesOf]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, shapes]) => {
      const { type, arcs } = shapes.length > 1 ? mergeArcs(source, shapes) : (shapes[0] as Polygon | MultiPolygon);
      return { type, arcs, properties: { code } };
    });
  const own = { ...source, objects: { gemeenten: { type: "GeometryCollection", geometries } } } as unknown as Borders;
  const smaller = simplify(presimplify(own), smallestDent);
  // Takes out the arcs that no gemeente has: those of provinces and of the country.
  const pruned = filter(smaller, () => true) as unknown as Borders;
  const { arcs, ...rest } = quantize({ ...pruned, bbox: bbox(pruned) }, steps);
  const lines = rest.objects.gemeenten.geometries.map((shape) => JSON.stringify(shape)).join(",\n");
  const text = `{"type":"Topology","bbox":${JSON.stringify(rest.bbox)},"transform":${JSON.stringify(rest.transform)},
"objects":{"gemeenten":{"type":"GeometryCollection","geometries":[
${lines}
]}},
"arcs":[
${wrapped(arcs)}
]}
`;
  const faults = borderFaults(gemeenten, bordersFrom(text));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return text;
}

function codeOf({ properties }: { readonly properties?: unknown }): string {
  return String((properties as { readonly code?: unknown } | undefined)?.code ?? "");
}

/** An arc on each line; a long one on more, since no line of a file that editors change is very long. */
function wrapped(arcs: readonly (readonly (readonly number[])[])[]): string {
  const perLine = 80;
  return arcs
    .map((arc) => {
      const parts = Array.from({ length: Math.ceil(arc.length / perLine) }, (_, index) =>
        arc.slice(index * perLine, (index + 1) * perLine),
      );
      return `[${parts.map((part) => part.map((point) => JSON.stringify(point)).join(",")).join(",\n")}]`;
    })
    .join(",\n");
}
