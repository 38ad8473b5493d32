/** The line with stops, drawn small: two stops behind you, the yellow one is here. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 20 40" width="20" height="40" aria-hidden="true" focusable="false">
      <path d="M10 4v32" className="logo-line" />
      <circle cx="10" cy="6" r="4" className="logo-stop" />
      <circle cx="10" cy="20" r="4" className="logo-stop" />
      <circle cx="10" cy="34" r="5" className="logo-here" />
    </svg>
  );
}
