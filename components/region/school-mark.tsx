import type { SchoolGroup } from "@/lib/region/school-groups";

/** The mark of a kind of school: a shape of its own, the same on the map and beside the list. */
export function SchoolMark({ mark, x, y }: { mark: SchoolGroup["mark"]; x: number; y: number }) {
  switch (mark) {
    case "circle":
      return <circle className="mark" cx={x} cy={y} r="5" />;
    case "square":
      return <path className="mark" d={`M${x - 4.5} ${y - 4.5}h9v9h-9z`} />;
    case "house":
      return <path className="mark" d={`M${x} ${y - 6}l5 4.5v6h-10v-6z`} />;
    case "triangle":
      return <path className="mark" d={`M${x} ${y - 5.5}l5.5 10h-11z`} />;
    case "diamond":
      return <path className="mark" d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />;
    case "cross":
      return <path className="mark" d={`M${x - 5} ${y}h10M${x} ${y - 5}v10`} />;
  }
}
