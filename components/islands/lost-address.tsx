"use client";

import { useEffect, useState } from "react";
import { withoutPunctuation } from "@/lib/link-end";
import { fragment } from "./fragment";

/** On the page for what is not there: when only what stands behind a link is wrong, the link that was meant. */
export function LostAddress() {
  const [meant, setMeant] = useState<string>();

  useEffect(() => {
    const path = withoutPunctuation(location.pathname);
    // Never a path that a browser could take for another host.
    if (path !== location.pathname && /^\/[a-z0-9-]+(?:\/[a-z0-9-]+)*\/?$/u.test(path)) setMeant(`${path.replace(/\/$/u, "")}/`);
  }, []);

  return meant === undefined ? null : (
    <p className="panel column mt-4">
      Er kwam een leesteken mee achter de link. Ga naar <a href={meant + fragment()}>de pagina zonder dat teken</a>.
    </p>
  );
}
