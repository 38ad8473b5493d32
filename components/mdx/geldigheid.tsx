import type { ReactNode } from "react";
import { SourceLine } from "@/components/source-line";
import type { Edition } from "@/lib/edition";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import { isValidOn } from "@/lib/registers/validity";

type Props = { feit: FactId; edition: Edition; children: ReactNode };

/** A text that stands on the page as long as a fact holds on the day of the build, with its source. */
export function Zolang({ feit, edition, children }: Props) {
  return isValidOn(facts[feit] as Fact, edition.day) ? <WithSource feit={feit}>{children}</WithSource> : null;
}

/** The text that takes its place from the day after. */
export function Daarna({ feit, edition, children }: Props) {
  return isValidOn(facts[feit] as Fact, edition.day) ? null : <WithSource feit={feit}>{children}</WithSource>;
}

function WithSource({ feit, children }: Omit<Props, "edition">) {
  return (
    <>
      {children}
      <SourceLine facts={[feit]} />
    </>
  );
}
