/**
 * A browser with one page, as the tasks need it. Code for the page is text, not a function: it runs in browsers that do not know the
 * language of these files.
 */
export type Browser = {
  /** "HeadlessChrome/69.0.3452.0": what the browser says of itself. */
  readonly version: string;
  /** Opens an address and waits until it is there. */
  readonly open: (url: string) => Promise<void>;
  /** The value of an expression in the page; a promise is awaited. What it gives must fit in JSON. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Shows the page as on paper or on screen again. */
  readonly media: (kind: "print" | "screen") => Promise<void>;
  /** The page as a PDF, on sheets of 21 cm wide and so many cm high; absent where the browser cannot be asked for it. */
  readonly pdf?: (height: number) => Promise<Buffer>;
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** The height of a sheet of A4 in cm. */
export const a4 = 29.7;

/** Every browser looks through a window of this size, or as near as it can come. */
export const phone = { width: 390, height: 844 } as const;
