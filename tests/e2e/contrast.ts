import type { Locator } from "@playwright/test";

/** The contrast between the text of an element and what is painted beneath its middle, as WCAG counts it. */
export function contrastOf(element: Locator): Promise<number> {
  return element.evaluate((target) => {
    const colour = (text: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (/^rgba?\((.*)\)$/u.exec(text)?.[1] ?? "").split(/[ ,/]+/u).map(Number);
      return { channels: [red, green, blue], alpha };
    };
    const luminance = (channels: number[]) => {
      const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
        channel <= 10.3 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isDrawing = (candidate: Element) => candidate instanceof SVGGeometryElement;

    target.scrollIntoView({ block: "center" });
    const { left, top, width, height } = target.getBoundingClientRect();
    const beneath = document
      .elementsFromPoint(left + width / 2, top + height / 2)
      .map((candidate) => colour(getComputedStyle(candidate)[isDrawing(candidate) ? "fill" : "backgroundColor"]))
      .find(({ alpha }) => alpha === 1);
    const text = colour(getComputedStyle(target)[target instanceof SVGElement ? "fill" : "color"]);
    // The canvas of the browser itself is never what we meant.
    if (!beneath || text.alpha !== 1) throw new Error(`Geen kleuren gevonden bij "${target.textContent}".`);
    const [dark = 0, light = 0] = [luminance(text.channels), luminance(beneath.channels)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
}
