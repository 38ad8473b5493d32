import { explanationAddress, splitAddress } from "../addresses/address-of";
import { readExplanation } from "../content/read";
import type { Edition } from "../edition";
import { explanationSlugs } from "../ids/slugs";

/**
 * What a link to an explanation says: the heading of the section that it leads to, or the title of the page.
 * @param address "/uitleg/de-tlv/#hoe-lang"
 * @throws when there is no such explanation or section, in Dutch
 */
export function explanationLink(address: string, { day }: Edition): string {
  const { path, id } = splitAddress(address);
  const slug = explanationSlugs.find((candidate) => explanationAddress(candidate) === path);
  if (!slug) throw new Error(`${address}: die uitleg is er niet.`);
  const { frontmatter, sections } = readExplanation(slug, day);
  const title = id === undefined ? frontmatter.titel : sections.find((section) => section.id === id)?.title;
  if (title === undefined) throw new Error(`${address}: die kop is er niet.`);
  return title;
}
