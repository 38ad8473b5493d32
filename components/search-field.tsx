import type { ComponentProps } from "react";

/** The field in which someone types what they look for, with what we promise about it. */
export function SearchField(props: ComponentProps<"input">) {
  return (
    <>
      <label htmlFor="zoek" className="mt-2 block font-bold">
        Waar gaat je vraag over?
      </label>
      <p id="zoek-hulp" className="small">
        Bijvoorbeeld: hoe lang geldt een TLV. Wat je typt, blijft in je browser.
      </p>
      <input
        id="zoek"
        type="search"
        className="field mt-2 w-full"
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby="zoek-hulp"
        {...props}
      />
    </>
  );
}
