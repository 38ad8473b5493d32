import { addMovedPage } from "./add-moved-page";
import { addOldIds } from "./add-old-ids";
import { addPolicy } from "./add-policy";
import { addReports } from "./add-reports";
import { addScript } from "./add-script";
import { addSoftHyphens } from "./add-soft-hyphens";
import { addStructuredData } from "./add-structured-data";
import type { Given } from "./given";
import { inlineCss } from "./inline-css";
import { linkAlarm } from "./link-alarm";
import { linkSites } from "./link-sites";
import { markCurrent } from "./mark-current";
import type { RawPage } from "./raw-pages";
import { removeNextRuntime } from "./remove-next-runtime";
import { setLanguage } from "./set-language";
import type { PageStep } from "./site";

/** What happens to each page first: then the site takes from it what other pages need. */
export const rawSteps: readonly PageStep<RawPage>[] = [removeNextRuntime, setLanguage, addMovedPage];

/** What happens to each page then, with what the site gives it. What happens around the pages stands in publish.ts. */
export const pageSteps: readonly PageStep<Given>[] = [
  addOldIds,
  addStructuredData,
  markCurrent,
  addReports,
  linkAlarm,
  linkSites,
  addSoftHyphens,
  inlineCss,
  addScript,
  addPolicy,
];
