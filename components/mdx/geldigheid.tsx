import type { ReactNode } from "react";
import { SourceLine } from "@/components/source-line";
import type { Edition } from "@/lib/edition";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import { isValidOn } from "@/lib/registers/validity";

type Props = { feit: FactId; edition: Edition; children: ReactNode };

const holds = (feit: FactId, { day }: Edition) => isValidOn(facts[feit] as Fact, day);

/** A text that stands on the page as long as a fact holds on the day of the build. Its source stands with those of its section. */
export function ZolangAlone({ feit, edition, children }: Props) {
  return holds(feit, edition) ? children : null;
}

/** The text that takes its place from the day after. */
export function DaarnaAlone({ feit, edition, children }: Props) {
  return holds(feit, edition) ? null : children;
}

/** The same, with its source. */
export function Zolang({ feit, edition, children }: Props) {
  return holds(feit, edition) ? <WithSource feit={feit}>{children}</WithSource> : null;
}

/** The same, with its source. */
export function Daarna({ feit, edition, children }: Props) {
  return holds(feit, edition) ? null : <WithSource feit={feit}>{children}</WithSource>;
}

function WithSource({ feit, children }: Omit<Props, "edition">) {
  return (
    <>
      {children}
      <SourceLine facts={[feit]} />
    </>
  );
}
