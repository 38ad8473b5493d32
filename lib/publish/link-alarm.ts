import { SKIP, visit } from "unist-util-visit";
import { dialAddress } from "../dial-address";
import { contacts } from "../registers/contacts";
import { staysWhole } from "./add-soft-hyphens";
import { element } from "./element";
import type { PageStep } from "./site";

const { phone } = contacts.alarm;
/** "Bel dan eerst 112": a text that says to call it. A house number or a law of that number is none. */
const call = new RegExp(`\\bbel[^.!?\\d]*?\\b${phone}\\b`, "iu");

/** Lets a telephone dial 112 wherever a text says to call it. */
export const linkAlarm: PageStep = {
  name: "112 laten bellen",
  run(page) {
    visit(page.tree, (node, index, parent) => {
      if (node.type === "element" && (staysWhole(node) || ["a", "button", "svg"].includes(node.tagName))) return SKIP;
      if (node.type !== "text" || index === undefined || parent?.type !== "element") return undefined;
      const [found] = call.exec(node.value) ?? [];
      if (found === undefined) return undefined;
      const end = node.value.indexOf(found) + found.length;
      const rest = { type: "text" as const, value: node.value.slice(end) };
      node.value = node.value.slice(0, end - phone.length);
      parent.children.splice(index + 1, 0, element("a", { href: dialAddress(phone) }, phone), rest);
      return index + 2;
    });
    return page;
  },
};
