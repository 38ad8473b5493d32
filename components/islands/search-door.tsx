"use client";

import { type FormEvent, useRef } from "react";
import { SearchField } from "@/components/search-field";
import { searchAddress, writeQuery } from "@/lib/search/fragment";
import { useReady } from "./use-ready";

/** A field on the home page that leads to the search. The query goes along in the fragment: it reaches no server. */
export function SearchDoor() {
  const ready = useReady();
  const form = useRef<HTMLFormElement>(null);

  function go(event: FormEvent) {
    event.preventDefault();
    const typed = form.current && new FormData(form.current).get("vraag");
    location.assign(searchAddress + writeQuery(String(typed ?? "")));
  }

  return (
    <search className={`block needs-script no-print${ready ? "" : " waiting"}`}>
      <form ref={form} onSubmit={go}>
        <SearchField name="vraag" />
      </form>
    </search>
  );
}
