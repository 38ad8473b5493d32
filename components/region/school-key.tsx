import type { SchoolGroup } from "@/lib/region/school-groups";
import { SchoolMark } from "./school-mark";

/** The mark of a kind of school beside its name. */
export function SchoolKey({ mark }: { mark: SchoolGroup["mark"] }) {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false" className="picture school-key">
      <SchoolMark mark={mark} x={8} y={8} />
    </svg>
  );
}
