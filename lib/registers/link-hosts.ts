import { laws } from "./laws";

/** Sites that a text may link to, beside those in laws.ts. Add one here, without https:// and www., once someone has looked at it. */
const others = ["ouderenjeugdsteunpuntopdekaart.nl", "samenwerkingsverbandenopdekaart.nl", "wetten.overheid.nl"];

/** Every site that a text may link to, without www. */
export const linkHosts: ReadonlySet<string> = new Set([...others, ...Object.values(laws).map(({ url }) => bareHost(new URL(url).host))]);

/** The name of a site without www. */
export function bareHost(host: string): string {
  return host.replace(/^www\./u, "");
}
