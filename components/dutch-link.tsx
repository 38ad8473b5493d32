import type { ReactNode } from "react";
import { Filled } from "@/components/filled";
import { dutchPage } from "@/lib/places/translated-links";
import { spoken } from "@/lib/words/language";
import { screen } from "@/lib/words/screen";

/**
 * A link to a page that there is in Dutch only. A page in another language says so.
 * @param language that of the page on which it stands
 * @param children the title of the page, in Dutch
 */
export function DutchLink({ address, language, children }: { address: string; language: string; children: ReactNode }) {
  const link = dutchPage(address, language);
  if (language === "nl") {
    return (
      <a {...link} className="nav-link">
        {children}
      </a>
    );
  }
  return (
    <a {...link} className="nav-link">
      <Filled said={screen("vertaling", language).origineel} values={{ titel: <span {...spoken("nl", language)}>{children}</span> }} />
    </a>
  );
}
