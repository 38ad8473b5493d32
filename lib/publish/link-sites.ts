import type { Element } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { contacts } from "../registers/contacts";
import { laws } from "../registers/laws";
import { bareHost } from "../registers/link-hosts";
import { staysWhole } from "./add-soft-hyphens";
import { element } from "./element";
import type { PageStep } from "./site";

/** Where each site that we know begins, by its name without www.; of a body that can be reached, where it says how. */
const siteOf: ReadonlyMap<string, string> = new Map(
  [...Object.values(laws).map(({ url }) => new URL(url).origin), ...Object.values(contacts).map(({ page }) => page)].map((url) => [
    bareHost(new URL(url).host),
    url,
  ]),
);

/** The name of a site in running text: "Kijk op onderwijsconsulenten.nl hoe je hulp vraagt." A longer address or a mail address is none. */
const named = /(?<![\w@./-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@/-])/u;

/** An island finds its markup as it left it, and a link holds no other. */
function isClosed({ tagName, properties }: Element): boolean {
  return ["a", "button", "svg", "head"].includes(tagName) || properties.dataIsland !== undefined;
}

/** Lets a parent go to a site wherever a text names one that we know. */
export const linkSites: PageStep = {
  name: "genoemde sites laten openen",
  run(page) {
    visit(page.tree, (node, index, parent) => {
      if (node.type === "element" && (staysWhole(node) || isClosed(node))) return SKIP;
      if (node.type !== "text" || index === undefined || parent?.type !== "element") return undefined;
      const found = named.exec(node.value);
      const url = found && siteOf.get(found[0]);
      if (!found || !url) return undefined;
      const rest = { type: "text" as const, value: node.value.slice(found.index + found[0].length) };
      node.value = node.value.slice(0, found.index);
      parent.children.splice(index + 1, 0, element("a", { href: url }, found[0]), rest);
      return index + 2;
    });
    return page;
  },
};
