import type { ReactNode } from "react";
import type { jsxs } from "react/jsx-runtime";
import { dialAddress } from "@/lib/dial-address";
import type { VerbandInShort } from "@/lib/region/in-short";

/** A function that makes elements: of React on the server, of Preact in an island, which fetches this and may share no code with it. */
export type MakesElements = { readonly jsxs: typeof jsxs };

/** A verband in the guide, as an item of a list: its name, how to reach it, its steunpunt and its own deadlines. */
export function verbandShort(
  { jsxs }: MakesElements,
  { name, sector, address, website, phone, support, letters, terms: deadlines, names }: VerbandInShort,
): ReactNode {
  const line = (...children: ReactNode[]) => jsxs("span", { className: "block", children });
  const link = (href: string, text: string) => jsxs("a", { href, children: [text] });
  const own = jsxs("span", { className: "label label-wet", children: ["in jouw regio"] });
  return jsxs("li", {
    className: "mt-2",
    children: [
      jsxs("strong", { children: [sector === "po" ? "Basisschool" : "Middelbare school", ":"] }),
      " ",
      link(address, name),
      ...(phone
        ? [
            line(
              jsxs("a", {
                href: dialAddress(phone),
                className: "button call mt-1",
                "aria-label": `Bel ${phone}: ${name}`,
                children: ["Bel ", phone],
              }),
            ),
          ]
        : []),
      ...(website ? [line("Site: ", link(website, hostOf(website)))] : []),
      ...(support.website ? [line("Steunpunt: ", link(support.website, support.name ?? hostOf(support.website)))] : []),
      ...(letters.length > 0 ? [line("Brieven stuur je naar: ", letters.join(", "), ".")] : []),
      ...names.map(({ word, local }) => line(word, " heet hier: ", local, " ", own)),
      ...deadlines.map(({ what, span }) => line(what, ": ", span, " ", own)),
    ],
  });
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/gu, "");
}
