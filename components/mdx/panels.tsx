import { Footprints, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { screen } from "@/lib/words/screen";

/** A warning that prevents damage. */
export function LetOp({ language = "nl", children }: { language?: string; children: ReactNode }) {
  return (
    <div className="panel panel-warning">
      <p className="warning flex items-center gap-2 font-bold">
        <TriangleAlert className="size-6 flex-none" aria-hidden="true" focusable="false" />
        {screen("blok", language)["let-op"]}
      </p>
      {children}
    </div>
  );
}

/** What a parent can do now. */
export function Doen({ language = "nl", children }: { language?: string; children: ReactNode }) {
  return (
    <div className="panel">
      <p className="flex items-center gap-2 font-bold">
        <Footprints className="icon" aria-hidden="true" focusable="false" />
        {screen("blok", language).doen}
      </p>
      {children}
    </div>
  );
}
