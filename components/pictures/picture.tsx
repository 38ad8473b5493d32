import type { ReactNode } from "react";

/**
 * A drawing with its text equivalent. The SVG is hidden from screen readers; the text below it says the same and is
 * there for everyone.
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
      <figcaption className="small mt-2">
        <strong>{caption}</strong>
        {equivalent}
      </figcaption>
    </figure>
  );
}
