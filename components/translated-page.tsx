import { NodePage } from "@/components/guide/node-page";
import { SiteFrame } from "@/components/site-frame";
import { TermView } from "@/components/terms/term-view";
import type { Edition } from "@/lib/edition";
import type { TranslatedPage as Page } from "@/lib/places/translated-pages";

/** A page in another language, whole. @param edition in that language */
export function TranslatedPage({ page: { of }, edition }: { page: Page; edition: Edition }) {
  return (
    <SiteFrame edition={edition}>
      {of.kind === "gids" ? <NodePage id={of.id} edition={edition} /> : <TermView id={of.id} edition={edition} />}
    </SiteFrame>
  );
}
