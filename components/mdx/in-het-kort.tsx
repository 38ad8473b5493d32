import type { ReactNode } from "react";

/** The answer of the page, in at most three sentences. */
export function InHetKort({ children }: { children: ReactNode }) {
  return (
    <div className="panel text-lg">
      <p className="small font-bold">In het kort</p>
      {children}
    </div>
  );
}
