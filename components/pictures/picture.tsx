import type { ReactNode } from "react";

/**
 * A drawing with its text equivalent. The SVG is hidden from screen readers; the fold below it says the same in words, for whoever
 * would rather read, or hears the page.
 */
export function Picture({
  width,
  height,
  caption,
  equivalent,
  children,
}: {
  width: number;
  height: number;
  caption: string;
  equivalent: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure>
      <svg className="picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
        {children}
      </svg>
      <figcaption className="small">
        <details className="fold">
          <summary>In woorden: {caption}</summary>
          {equivalent}
        </details>
      </figcaption>
    </figure>
  );
}
