import { takenIds } from "../content/check";
import type { Link } from "../content/links";
import type { Moved } from "./moved-addresses";

/** Files that the site makes itself and that a text may link to. */
const madeFiles: readonly string[] = ["/wijzigingen.xml", "/licenties.txt", "/sitemap.xml"];

/** What links are held against: the addresses of the site, and where old ones lead. */
export type Targets = { readonly own: ReadonlySet<string>; readonly moved: Moved };

/**
 * Links of one text that lead nowhere on the site: a line for each, with what to write instead where that is known, in Dutch.
 * @param file shown in messages
 * @param page the address of the text
 */
export function deadLinks(file: string, page: string, links: readonly Link[], targets: Targets): string[] {
  return links
    .filter(({ url }) => url.startsWith("/") || url.startsWith("#"))
    .flatMap(({ url, line }) => {
      const remedy = remedyFor(url.startsWith("#") ? `${page}${url}` : url, targets);
      return remedy === undefined ? [] : [`${file}:${line}: de link naar ${url} komt nergens uit. ${remedy}`];
    });
}

/** How to mend a link; undefined when it leads somewhere. */
function remedyFor(url: string, { own, moved }: Targets): string | undefined {
  const [path = "", id] = url.split("#");
  const known = own.has(url) || madeFiles.includes(url) || (own.has(path) && takenIds.includes(id ?? ""));
  if (known) return undefined;
  const to = moved.get(url);
  if (to) return `Die plek is verhuisd. Schrijf: ${to}`;
  if (own.has(`${path}/`)) return `Schrijf een streep aan het eind: ${path}/${id ? `#${id}` : ""}`;
  if (!own.has(path)) return "Die pagina is er niet. Kijk in content/adressen.lock welke er wel zijn.";
  const ids = [...own].flatMap((address) => (address.startsWith(`${path}#`) ? address.slice(path.length) : []));
  return `Op die pagina staat geen kop met id "${id}". ${ids.length > 0 ? `Kies uit: ${ids.join(", ")}.` : `Schrijf: ${path}`}`;
}
