import { siteColours } from "./colours";
import { siteName } from "./site";

/**
 * The icon of the site: the line with stops, the yellow one is here.
 * @param maskable whether a phone may cut its corners: then the ground fills the square and the drawing stays in the middle
 * @returns an SVG, 40 by 40
 */
export function iconSvg(maskable = false): string {
  const { paper, ink, teal, sun } = siteColours();
  const [view, ground] = maskable
    ? ["-5 -5 50 50", `<rect x="-5" y="-5" width="50" height="50" fill="${teal}"/>`]
    : ["0 0 40 40", `<rect width="40" height="40" rx="9" fill="${teal}"/>`];
  const stop = (y: number) => `<circle cx="20" cy="${y}" r="4.5" fill="${teal}" stroke="${paper}" stroke-width="3"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}"><title>${siteName}</title>${ground}`,
    `<path d="M20 6v28" stroke="${paper}" stroke-width="4"/>${stop(8)}${stop(20)}`,
    `<circle cx="20" cy="32" r="5.5" fill="${sun}" stroke="${ink}" stroke-width="2"/></svg>`,
  ].join("");
}
