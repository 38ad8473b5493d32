import { addIslands } from "./add-islands";
import { addPolicy } from "./add-policy";
import { addStructuredData } from "./add-structured-data";
import { checkBudgets } from "./budgets";
import { checkPages } from "./check-pages";
import { checkScripts } from "./check-scripts";
import { checkStyle } from "./check-style";
import { compress } from "./compress";
import { inlineCss } from "./inline-css";
import { keepOldAddresses } from "./keep-old-addresses";
import { writeNotices } from "./notices";
import { removeNextRuntime } from "./remove-next-runtime";
import type { PublishStep } from "./site";
import { writeCards } from "./write-cards";
import { writeHeaders } from "./write-headers";
import { writeIcons } from "./write-icons";
import { writePages } from "./write-pages";
import { writeServiceWorker } from "./write-service-worker";
import { writeSitemap } from "./write-sitemap";

/** Everything that happens to out/ after next build, in this order. No page is written before its checks pass. */
export const steps: readonly PublishStep[] = [
  removeNextRuntime,
  keepOldAddresses,
  writeNotices,
  addStructuredData,
  inlineCss,
  checkStyle,
  addIslands,
  addPolicy,
  checkPages,
  writePages,
  writeCards,
  writeIcons,
  writeSitemap,
  writeHeaders,
  writeServiceWorker,
  checkScripts,
  compress,
  checkBudgets,
];
