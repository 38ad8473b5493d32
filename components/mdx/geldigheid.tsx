import type { ReactNode } from "react";
import { SourceLine } from "@/components/source-line";
import { buildDate } from "@/lib/build-date";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import { isValidOn } from "@/lib/registers/validity";

type Props = { feit: FactId; children: ReactNode };

/** A text that stands on the page as long as a fact holds on the day of the build, with its source. */
export function Zolang({ feit, children }: Props) {
  return isValidOn(facts[feit] as Fact, buildDate()) ? <WithSource feit={feit}>{children}</WithSource> : null;
}

/** The text that takes its place from the day after. */
export function Daarna({ feit, children }: Props) {
  return isValidOn(facts[feit] as Fact, buildDate()) ? null : <WithSource feit={feit}>{children}</WithSource>;
}

function WithSource({ feit, children }: Props) {
  return (
    <>
      {children}
      <SourceLine facts={[feit]} />
    </>
  );
}
