import { browserslistToTargets } from "lightningcss";

/**
 * The oldest browsers that show every text in its intended looks: iPhones and iPads that stop at iOS 12, and the WebView of a phone
 * that was sold in 2018. lightningcss writes the style for them.
 */
export const styleFloor = browserslistToTargets(["ios_saf 12.0", "safari 12", "chrome 69", "samsung 10.1", "firefox 68"]);

/**
 * The language of every script that goes out. Below it (iOS 13.3, Chrome 79) a browser refuses a script of the islands whole: what
 * needs the script then stays hidden. The floor of the islands is iOS 14 and Chrome 80; check-scripts.ts holds it.
 */
export const scriptFloor = "es2020";
