"use client";

import { useEffect } from "react";

/**
 * Makes the links of ShareLink buttons that open one dialog. Without scripts they stay links, and lead to the same piece. The
 * dialog is fetched on the first press.
 */
export function ShareMenu() {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-share]")) {
      const button = document.createElement("button");
      button.setAttribute("aria-label", link.getAttribute("aria-label") ?? "");
      button.type = "button";
      button.className = link.className;
      button.innerHTML = link.innerHTML;
      button.onclick = async () => {
        try {
          const { showShareDialog } = await import("./share-dialog");
          showShareDialog({ title: link.dataset.share ?? "", link: link.href, control: button });
        } catch {
          location.href = link.href;
        }
      };
      link.replaceWith(button);
    }
  }, []);

  return null;
}
