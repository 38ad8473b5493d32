import { readFileSync } from "node:fs";
import postcss from "postcss";

/** The colours of the site that are used outside its stylesheet. */
type ColourName = "paper" | "ink" | "soft" | "teal" | "sun";

/** Where every colour stands, once. Cards, icons and the manifest read it there. */
const tokensFile = "app/styles/tokens.css";

/**
 * The colours of the light scheme, as the stylesheet has them: "#00535a".
 * @param css text of the stylesheet with the colours
 * @throws when a colour is not there
 */
export function coloursOf(css: string): Readonly<Record<ColourName, string>> {
  const found = new Map<string, string>();
  postcss.parse(css).walkAtRules("theme", (theme) => {
    theme.walkDecls(/^--color-/u, ({ prop, value }) => void found.set(prop.replace("--color-", ""), value));
  });
  const colour = (name: ColourName) => {
    const value = found.get(name);
    if (!value)
      throw new Error(`${tokensFile}: in @theme staat geen --color-${name}. Kaarten, iconen of het manifest gebruiken die kleur.`);
    return value;
  };
  return { paper: colour("paper"), ink: colour("ink"), soft: colour("soft"), teal: colour("teal"), sun: colour("sun") };
}

/** The colours of the light scheme of this site. @throws as coloursOf does */
export function siteColours(): Readonly<Record<ColourName, string>> {
  return coloursOf(readFileSync(tokensFile, "utf8"));
}
