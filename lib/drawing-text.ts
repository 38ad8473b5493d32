/** How large words in a drawing are, in pixels: --text-drawing of app/styles/tokens.css. Drawings are laid out for it. */
export const drawingText = 14.5;
