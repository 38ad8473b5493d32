import type { ReactNode } from "react";
import type { GapName } from "@/lib/region/gap";

/**
 * Marks where the edition of a host says something of its own. A template may stand anywhere, is neither seen nor read aloud, and takes no
 * room. In the edition of a host no gap is left.
 * @param children what stands there in the national edition, which a host takes away
 */
export function Gap({ name, children }: { name: GapName; children?: ReactNode }) {
  if (children === undefined) return <template data-gap={name} />;
  return (
    <>
      <template data-gap-from={name} />
      {children}
      <template data-gap-to="" />
    </>
  );
}
