import { Footprints, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** A warning that prevents damage. */
export function LetOp({ children }: { children: ReactNode }) {
  return (
    <div className="panel panel-warning">
      <p className="warning flex items-center gap-2 font-bold">
        <TriangleAlert className="size-6 flex-none" aria-hidden="true" focusable="false" />
        Let op
      </p>
      {children}
    </div>
  );
}

/** What a parent can do now. */
export function Doen({ children }: { children: ReactNode }) {
  return (
    <div className="panel">
      <p className="flex items-center gap-2 font-bold">
        <Footprints className="icon" aria-hidden="true" focusable="false" />
        Dit kun je doen
      </p>
      {children}
    </div>
  );
}
