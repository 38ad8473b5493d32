import type { ReactNode } from "react";

/** A list to fill in by hand: each item gets room to write, on paper too. */
export function Invulblad({ children }: { children: ReactNode }) {
  return <div className="fill-in">{children}</div>;
}
