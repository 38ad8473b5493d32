import type { ReactNode } from "react";

/** A sentence that may break a text limit; the reason stays in the source. */
export function Uitzondering({ children }: { children: ReactNode }) {
  return <>{children}</>;
}
