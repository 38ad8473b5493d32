import type { ComponentType } from "react";
import { type IslandName, islands } from "./islands/registry";

/** What the component of an island takes. */
type PropsOf<Name extends IslandName> = Parameters<(typeof islands)[Name]> extends [infer Props, ...unknown[]] ? Props : object;

/**
 * Puts an island into the page. In next dev React makes it work; in the published site the script of lib/publish/bundle-islands.ts finds
 * the mark, and hydrates the component of that name with the same props.
 * @param props plain data: it travels in the page as JSON
 */
export function Island<Name extends IslandName>({ name, props }: { name: Name; props: PropsOf<Name> }) {
  // The compiler does not see that the props of a name fit the component of that name.
  const Component = islands[name] as unknown as ComponentType<object>;
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      <Component {...(props as object)} />
    </div>
  );
}
