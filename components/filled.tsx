import { Fragment, type ReactNode } from "react";

/** A text of the screen with elements filled in: "Feiten: {nummers}." */
export function Filled({ said, values }: { said: string; values: Readonly<Record<string, ReactNode>> }) {
  return said
    .split(/\{([a-z-]+)\}/u)
    .filter((part) => part !== "")
    .map((part) => <Fragment key={part}>{values[part] ?? part}</Fragment>);
}
