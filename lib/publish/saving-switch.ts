/**
 * Whether readers' browsers save the site: SITE_BEWAREN=nee takes away what they saved.
 * @param environment the process environment
 * @throws when SITE_BEWAREN is neither "ja" nor "nee", in Dutch
 */
export function isSavingOn(environment: Readonly<Record<string, string | undefined>> = process.env): boolean {
  const given = environment.SITE_BEWAREN || "ja";
  if (given !== "ja" && given !== "nee") throw new Error(`SITE_BEWAREN is "${given}". Schrijf "ja" of "nee".`);
  return given === "ja";
}
