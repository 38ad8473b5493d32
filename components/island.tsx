import type { ComponentType } from "react";

/**
 * Marks a component as an island. In next dev React makes it work; in the published site the script of
 * lib/publish/add-islands.ts finds the mark and hydrates it with the same props.
 * @param name file in components/islands, without its ending
 * @param props plain data: it travels in the page as JSON
 */
export function Island<Props extends object>({
  name,
  component: Component,
  props,
}: {
  name: string;
  component: ComponentType<Props>;
  props: Props;
}) {
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </div>
  );
}
