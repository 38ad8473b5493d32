/** Puts a button on the page that loads it anew, within reach wherever the reader is. What was chosen stands in the address. */
export function reloadButton(): void {
  const id = "herlaad";
  if (document.getElementById(id)) return;
  const button = Object.assign(document.createElement("button"), {
    id,
    type: "button",
    className: "button",
    textContent: "Herlaad de pagina",
  });
  button.onclick = () => location.reload();
  // The policy of a page refuses style attributes, but not this.
  Object.assign(button.style, { position: "fixed", bottom: "1rem", left: "1rem", zIndex: "10" });
  document.body.append(button);
}
