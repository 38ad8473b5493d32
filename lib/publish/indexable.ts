import { selectAll } from "hast-util-select";
import type { Page } from "./site";

/** Tells whether search engines may show a page: the page that says that nothing is here never, others unless they say no themselves. */
export function isIndexable({ address, tree }: Page): boolean {
  const robots = selectAll("head > meta[name=robots]", tree).map(({ properties }) => String(properties.content));
  return address !== "/404.html" && !robots.some((words) => /\bnoindex\b/u.test(words));
}
