import type { Verband } from "./model";
import { verbandName } from "./region";

/**
 * A region pack for a verband to fill in: what we know already, and every other field as a comment that shows its form.
 * @param day ISO date on which the verband confirms it
 */
export function skeletonOf(verband: Verband, day: string): string {
  const { code, website, email, postal, supportWebsite, supportEmail } = verband;
  const line = (field: string, value: string | undefined, example: string) =>
    value ? `${field}: ${JSON.stringify(value)}` : `# ${field}: ${example}`;
  return `# Regiopakket van ${verbandName(verband)}.
# Haal # weg bij wat je invult. Wat je weglaat, blijft zoals het landelijk is. Controleer daarna met: npm run check
verband: ${code}
gecontroleerd: ${day}
bron: ${JSON.stringify(website?.replace(/^http:/u, "https:") ?? "https://www.voorbeeld.nl/over-ons")}

${line("naam", verband.ownName, "Samenwerkingsverband Voorbeeld")}
${line("website", website?.replace(/^http:/u, "https:"), "https://www.voorbeeld.nl")}
${line("email", email, "info@voorbeeld.nl")}
# telefoon: 030 123 45 67
${postal.length > 0 ? `adres:\n${postal.map((item) => `  - ${JSON.stringify(item)}`).join("\n")}` : "# adres:\n#   - Dorpsstraat 1\n#   - 1234 AB Voorbeeld"}

# Waar brieven heen gaan, zoals een bezwaar.
# brieven:
#   - Postbus 1
#   - 1234 AB Voorbeeld

# ondersteuningsplan: https://www.voorbeeld.nl/ondersteuningsplan

${supportWebsite || supportEmail ? `steunpunt:\n${[supportWebsite && `  website: ${JSON.stringify(supportWebsite.replace(/^http:/u, "https:"))}`, supportEmail && `  email: ${JSON.stringify(supportEmail)}`].filter(Boolean).join("\n")}` : "# steunpunt:\n#   naam: Ouder- en jeugdsteunpunt Voorbeeld\n#   website: https://www.voorbeeld.nl/steunpunt\n#   telefoon: 030 123 45 67"}

# Eigen termijnen; nooit langer dan de wet. De namen staan in lib/registers/deadlines.ts.
# termijnen:
#   besluit-arrangement: { aantal: 4, eenheid: week }
#   beslissing-tlv: { aantal: 6, eenheid: week }
# geldigheid-tlv: meestal tot het einde van de basisschool

# Hoe iets hier heet. De begrippen staan in lib/registers/terms/.
# namen:
#   groot-overleg: ondersteuningsteam
`;
}
