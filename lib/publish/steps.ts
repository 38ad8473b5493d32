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

/** Everything that happens to out/ after next build, in this order. Nothing is written to a page before the checks pass. */
export const steps: readonly PublishStep[] = [
  removeNextRuntime,
  inlineCss,
  addIslands,
  addPolicy,
  checkPages,
  checkBudgets,
  writePages,
  writeHeaders,
  compress,
];
