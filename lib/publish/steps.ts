import { addIslands } from "./add-islands";
import { addPolicy } from "./add-policy";
import { checkBudgets } from "./budgets";
import { checkPages } from "./check-pages";
import { compress } from "./compress";
import { inlineCss } from "./inline-css";
import { removeNextRuntime } from "./remove-next-runtime";
import type { PublishStep } from "./site";
import { writeHeaders } from "./write-headers";
import { writePages } from "./write-pages";

/** Everything that happens to out/ after next build, in this order. No page is written before its checks pass. */
export const steps: readonly PublishStep[] = [
  removeNextRuntime,
  inlineCss,
  addIslands,
  addPolicy,
  checkPages,
  writePages,
  writeHeaders,
  compress,
  checkBudgets,
];
