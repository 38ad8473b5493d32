import type { Root } from "mdast";
import { splitHeading } from "./heading";
import { parseMdx } from "./parse";
import { shownOn } from "./shown";

/**
 * One section of a text: its heading, and everything up to the next heading of the same or a higher level. A subsection (###)
 * is a section of its own; it stands within its section (##) too.
 * @param source a checked text
 * @param id the id of its heading
 * @param day ISO date
 * @throws when no heading has this id
 */
export function sectionOf(source: string, id: string, day: string): Root {
  const root = shownOn(parsed(source, id), day);
  const start = root.children.findIndex((child) => child.type === "heading" && headingId(source, child) === id);
  const first = root.children[start];
  if (first?.type !== "heading") throw new Error(`Geen kop heeft het id "${id}".`);
  const rest = root.children.slice(start + 1);
  const end = rest.findIndex((child) => child.type === "heading" && child.depth <= first.depth);
  return { ...root, children: [first, ...(end < 0 ? rest : rest.slice(0, end))] };
}

let last: { readonly source: string; readonly root: Root } | undefined;

/** The tree of a text. The sections of a text are asked for one after the other: the last text is kept. */
function parsed(source: string, name: string): Root {
  if (last?.source !== source) last = { source, root: parseMdx(source, name) };
  return last.root;
}

function headingId(source: string, { position }: Root["children"][number]): string {
  return splitHeading(source.slice(position?.start.offset, position?.end.offset).replace(/^#+\s*/u, "")).id;
}
