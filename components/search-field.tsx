import type { ComponentProps } from "react";

/** The field in which someone types what they look for, with what we promise about it, and the button of its form. */
export function SearchField(props: ComponentProps<"input">) {
  return (
    <>
      <label htmlFor="zoek" className="mt-2 block font-bold">
        Waar gaat je vraag over?
      </label>
      <p id="zoek-hulp" className="small">
        Bijvoorbeeld: hoe lang geldt een TLV. Wat je typt, blijft in je browser.
      </p>
      <div className="mt-2 flex gap-3">
        <input
          id="zoek"
          type="search"
          className="field min-w-0 grow"
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby="zoek-hulp"
          {...props}
        />
        <button type="submit" className="button shrink-0 whitespace-nowrap">
          Zoek
        </button>
      </div>
    </>
  );
}
