import { buildDate } from "../build-date";
import { collect } from "../collect";
import { isSavingOn } from "../publish/saving-switch";
import { siteVerbanden } from "../region/site-region";
import { siteUrl } from "../site";

/**
 * Looks at what the host sets for this copy of the site: SITE_DATE, SITE_URL, SITE_BEWAREN and SITE_REGIO.
 * @throws with one sentence for each that is wrong, in Dutch
 */
export function checkEnvironment(environment: Readonly<Record<string, string | undefined>> = process.env): void {
  collect<() => unknown, unknown>(
    [() => buildDate(environment), () => siteUrl(environment), () => isSavingOn(environment), () => siteVerbanden(environment)],
    (read) => read(),
  );
}
