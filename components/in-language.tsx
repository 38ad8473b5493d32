import type { ReactNode } from "react";
import { spoken } from "@/lib/words/language";

/** Words within a line that may be in another language than the page: those that fell back to Dutch. */
export function InLanguage({ language, page, children }: { language: string; page: string; children: ReactNode }) {
  return language === page ? children : <span {...spoken(language, page)}>{children}</span>;
}
