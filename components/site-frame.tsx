import type { ReactNode } from "react";
import type { Edition } from "@/lib/edition";
import { directionOf } from "@/lib/words/language";
import { screen } from "@/lib/words/screen";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/**
 * What stands around every page. In another language than Dutch it says which: Next knows one language for the whole document, and
 * lib/publish/set-language.ts tells the document what stands here.
 */
export function SiteFrame({ edition, children }: { edition: Edition; children: ReactNode }) {
  const { language } = edition;
  const frame = (
    <>
      <a href="#inhoud" className="skip-link">
        {screen("kop", language).inhoud}
      </a>
      <SiteHeader language={language} />
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter edition={edition} />
    </>
  );
  if (language === "nl") return frame;
  return (
    <div data-whole-page lang={language} dir={directionOf(language)}>
      {frame}
    </div>
  );
}
