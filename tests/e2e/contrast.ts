import type { Locator } from "@playwright/test";

/**
 * The colours of an element's text and of what is painted beneath its middle, as a browser writes them: "rgb(22, 38, 46)". What lies
 * beneath may be a tone through which the paper shows: then it is what the eye sees of both.
 */
function coloursOf(element: Locator): Promise<{ text: string; beneath: string }> {
  return element.evaluate((target) => {
    const isDrawing = (candidate: Element) => candidate instanceof SVGGeometryElement;
    const isOpaque = (colour: string) => /^rgb\(|^rgba\(.*, 1\)$/u.test(colour);
    target.scrollIntoView({ block: "center" });
    const { left, top, width, height } = target.getBoundingClientRect();
    const beneath = [0, 0, 0];
    let unseen = 1;
    for (const candidate of document.elementsFromPoint(left + width / 2, top + height / 2)) {
      // A word with a colour of its own behind it, within the text, is looked at by itself.
      if (candidate !== target && target.contains(candidate)) continue;
      const style = getComputedStyle(candidate);
      const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/u.exec(isDrawing(candidate) ? style.fill : style.backgroundColor)?.[1] ?? "")
        .split(", ")
        .map(Number);
      if (red === undefined || green === undefined || blue === undefined) continue;
      const part = unseen * alpha * (isDrawing(candidate) ? Number(style.fillOpacity) : 1);
      for (const [index, channel] of [red, green, blue].entries()) beneath[index] = (beneath[index] ?? 0) + part * channel;
      unseen -= part;
      if (unseen < 0.001) break;
    }
    const text = getComputedStyle(target)[target instanceof SVGElement ? "fill" : "color"];
    // The canvas of the browser itself is never what we meant.
    if (unseen >= 0.001 || !isOpaque(text)) throw new Error(`Geen kleuren gevonden bij "${target.textContent}".`);
    return { text, beneath: `rgb(${beneath.map(Math.round).join(", ")})` };
  });
}

/** The contrast between the text of an element and what is painted beneath its middle, as WCAG counts it. */
export async function contrastOf(element: Locator): Promise<number> {
  const { text, beneath } = await coloursOf(element);
  return contrastBetween(text, beneath);
}

/** The contrast between two colours, written as "rgb(22, 38, 46)". @throws when one is written otherwise */
export function contrastBetween(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/u.exec(colour)?.slice(1).map(Number);
  if (!channels) throw new Error(`Dit is geen kleur: "${colour}".`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 10.3 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
