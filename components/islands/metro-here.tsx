"use client";

import { useEffect, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { onFragment } from "./fragment";
import { trailHere } from "./trail-here";

/** Marks the station of the metro map where a parent came last, as the answers in the address tell; says so in words too. */
export function MetroHere() {
  const [isKnown, setKnown] = useState(false);

  useEffect(() => {
    function mark() {
      for (const link of document.querySelectorAll("[data-station][aria-current]")) link.removeAttribute("aria-current");
      const links = [...trailHere().via].reverse().map(({ id }) => document.querySelectorAll(`[data-station="${id}"]`));
      const here = links.find(({ length }) => length > 0);
      for (const link of here ?? []) link.setAttribute("aria-current", "step");
      setKnown(here !== undefined);
    }
    mark();
    return onFragment(mark);
  }, []);

  return (
    <p className="metro-here column needs-script mt-2">
      <FreshText text={isKnown ? "Geel is de halte waar je het laatst was." : ""} />
    </p>
  );
}
