import type { ReactNode } from "react";
import { edition } from "@/app/edition";
import { SiteFrame } from "@/components/site-frame";

/** The Dutch pages. A page outside this folder puts its own frame around itself. */
export default function DutchLayout({ children }: { children: ReactNode }) {
  return <SiteFrame edition={edition()}>{children}</SiteFrame>;
}
