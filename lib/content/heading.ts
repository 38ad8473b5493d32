const headingWithId = /^(?<text>.*\S)\s*\[#(?<id>[^\]]*)\]\s*$/u;
const validId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Splits a heading as an editor writes it, "Wie beslist? [#wie-beslist]", into its text and its id.
 * @throws when the id is missing or not kebab-case; the message is in Dutch and shows how to mend it
 */
export function splitHeading(heading: string): { text: string; id: string } {
  const match = headingWithId.exec(heading);
  const { text, id } = match?.groups ?? {};
  if (text === undefined || id === undefined) {
    throw new Error(`Kop "${heading.trim()}" heeft geen id. Schrijf: ${heading.trim()} [#kort-en-duidelijk]`);
  }
  if (!validId.test(id)) {
    throw new Error(`Kop "${text}" heeft een id dat niet mag: "${id}". Gebruik kleine letters, cijfers en streepjes.`);
  }
  return { text, id };
}
