import { pieceAddress } from "@/lib/addresses/address-of";
import { pageMark } from "@/lib/offline/trouble";
import { once } from "./fetch-once";

/** A piece as it stands in a leesmap; without HTML when it is not there, or when it could not be fetched: then with what was thrown. */
export type FetchedPiece = { readonly id: string; readonly title: string; readonly html?: string; readonly error?: unknown };

/** Fetches the page of a piece, once, and makes its text fit among others on one page. Never throws. */
export async function fetchPiece(id: string): Promise<FetchedPiece> {
  try {
    return await once(pieceAddress(id), () => read(id));
  } catch (error) {
    return { id, title: id, error };
  }
}

/** @throws when what came is no page of ours */
async function read(id: string): Promise<FetchedPiece> {
  const response = await fetch(pieceAddress(id));
  const text = await response.text();
  // Our own page says that it is gone; any other answer comes from a host in trouble, or from something in between.
  if (!text.includes(pageMark)) throw new Error(`${id}: ${response.status}`);
  const template = document.createElement("template");
  // The head of the page stays out: the policy of this page would refuse its style, and say so.
  template.innerHTML = /<main[\s\S]*<\/main>/u.exec(text)?.[0] ?? "";
  const main = template.content.querySelector("main");
  const heading = main?.querySelector("h1");
  if (!response.ok || !main || !heading) return { id, title: id };
  const title = heading.textContent.trim();
  // What only works on a page by itself: fields, buttons, and links to what stands below.
  for (const element of main.querySelectorAll("[data-alone]")) element.remove();
  lowerHeadings(main);
  keepApart(main, id);
  return { id, title, html: main.innerHTML };
}

/** The leesmap has a first heading of its own: those of a piece go down one level. */
function lowerHeadings(main: Element) {
  for (const heading of main.querySelectorAll("h1, h2, h3")) {
    const lower = document.createElement(`h${Number(heading.localName.slice(1)) + 1}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/**
 * Every piece has a heading "doen" or "meer": ids get the piece in front. Links within a piece lead to its own page. Its parts are
 * no landmarks here: several with one name would only confuse.
 */
function keepApart(main: Element, piece: string) {
  for (const part of main.querySelectorAll("section, aside, nav")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-labelledby");
  }
  for (const name of ["id", "for", "aria-labelledby", "aria-describedby"]) {
    for (const element of main.querySelectorAll(`[${name}]`)) element.setAttribute(name, `${piece}.${element.getAttribute(name)}`);
  }
  for (const link of main.querySelectorAll("a[href^='#']")) link.setAttribute("href", pieceAddress(piece) + link.getAttribute("href"));
}
