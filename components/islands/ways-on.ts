/** The links to a next place of the guide on this page; data-way holds its id. The component Way makes them. */
export function waysOn(): NodeListOf<HTMLAnchorElement> {
  return document.querySelectorAll("a[data-way]");
}
