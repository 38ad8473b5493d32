/**
 * Puts on top of a saved page the line that says so. <mark> needs no style of ours, which a page might not hold.
 * @param html a page of the site
 * @param day "25 november 2026"
 */
export function withSavedBar(html: string, day: string): string {
  return html.replace(/<main/u, `<p class="frame" role="status"><mark>Je leest een bewaarde versie van ${day}.</mark></p><main`);
}
