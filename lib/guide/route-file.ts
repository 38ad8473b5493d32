import { type Edge, edgesOf, type Nodes } from "./graph";
import type { Start } from "./model";

const kinds: Record<Edge["kind"], string> = {
  answer: "",
  next: "",
  near: "dichtbij: ",
  late: "te laat: ",
  disagree: "niet eens: ",
  changes: "verandert: ",
};

/** The guide as text, one line per arrow, for a jurist: from, what the parent says, to. It ends with a line break. */
export function routeFile(nodes: Nodes, starts: readonly Start[]): string {
  const lines = [
    ...starts.map(({ label, next }) => `START  ${label}  →  ${next}`),
    ...edgesOf(nodes).map(({ from, label, to, kind, back }) => `${from}  ${kinds[kind]}${label}  ${back ? "↩" : "→"}  ${to}`),
  ];
  return `${lines.join("\n")}\n`;
}

type Route = { readonly from: string; readonly label: string; readonly arrow: string; readonly to: string };

/** Reads a route file back. @throws with the number of a line that is no arrow */
function readRoutes(text: string): Route[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => {
      const [from, label, arrow, to] = line.split("  ");
      if (!from || !label || !arrow || !to) throw new Error(`Regel ${index + 1} van het routebestand is geen pijl: "${line}".`);
      return { from, label, arrow, to };
    });
}

/**
 * What changed in the routes between two versions, in Dutch, one line per change; empty when nothing did.
 * @param before route file of the earlier version
 * @param after route file of the later version
 */
export function routeChanges(before: string, after: string): string[] {
  const [old, now] = [readRoutes(before), readRoutes(after)];
  const places = (routes: readonly Route[]) => new Set(routes.map(({ from }) => from).filter((from) => from !== "START"));
  const [oldPlaces, nowPlaces] = [places(old), places(now)];
  const find = (routes: readonly Route[], { from, label }: Route) => routes.find((route) => route.from === from && route.label === label);
  const where = ({ from, label }: Route) => (from === "START" ? `het begin ‘${label}’` : `bij ${from}: ‘${label}’`);
  return [
    ...[...nowPlaces].filter((place) => !oldPlaces.has(place)).map((place) => `Nieuwe plek: ${place}.`),
    ...[...oldPlaces].filter((place) => !nowPlaces.has(place)).map((place) => `Plek weg: ${place}.`),
    ...now.filter((route) => !find(old, route)).map((route) => `Nieuw ${where(route)} gaat naar ${route.to}.`),
    ...old.filter((route) => !find(now, route)).map((route) => `Weg ${where(route)} ging naar ${route.to}.`),
    ...now.flatMap((route) => {
      const earlier = find(old, route);
      if (!earlier) return [];
      if (earlier.to !== route.to) return [`Anders ${where(route)} ging naar ${earlier.to} en gaat nu naar ${route.to}.`];
      if (earlier.arrow !== route.arrow) {
        return [`Anders ${where(route)} naar ${route.to} ${route.arrow === "↩" ? "telt nu als terug" : "telt niet meer als terug"}.`];
      }
      return [];
    }),
  ];
}
