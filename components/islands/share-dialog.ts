import { shareMessage } from "@/lib/share/message";
import { copyByHand, copyText } from "./copy-text";

// Without Preact: what it shares with the islands would become a second script on every page.
const content = `
  <h2 id="deel-kop"></h2>
  <label for="deel-link" class="mt-4 block">De link</label>
  <input id="deel-link" class="field w-full" readonly>
  <p class="mt-2 flex flex-wrap gap-3">
    <button type="button" class="button" data-copy="Link">Kopieer link</button>
    <button type="button" class="button" data-send>Deel…</button>
  </p>
  <label for="deel-bericht" class="mt-4 block">Een bericht dat klaar is</label>
  <textarea id="deel-bericht" class="field w-full" rows="4" readonly></textarea>
  <p class="mt-2 flex flex-wrap gap-3">
    <button type="button" class="button" data-copy="Bericht">Kopieer bericht</button>
    <a class="button">Print of QR</a>
  </p>
  <p role="status" class="mt-3 min-h-11 font-bold"></p>
  <form method="dialog"><button class="button">Sluit</button></form>`;

/**
 * Shows everything you can do with one piece: copy its link or a message, send it, print it. Nothing leaves the page by itself.
 * @param title the heading of the piece
 * @param link the whole address of the piece
 * @param control where the focus goes when the dialog closes
 */
export function showShareDialog({ title, link, control }: { title: string; link: string; control: HTMLElement }): void {
  // A second press while the file came in.
  if (document.querySelector("dialog")) return;
  const dialog = document.createElement("dialog");
  dialog.className = "share-dialog";
  dialog.setAttribute("aria-labelledby", "deel-kop");
  dialog.innerHTML = content;
  const find = <Part extends HTMLElement>(selector: string) => dialog.querySelector(selector) as Part;

  const linkField = find<HTMLInputElement>("input");
  const messageField = find<HTMLTextAreaElement>("textarea");
  const status = find("[role=status]");
  // It is called what the control is called, in the words of the page.
  find("h2").textContent = control.getAttribute("aria-label");
  linkField.value = link;
  messageField.value = shareMessage(title, link);
  find<HTMLAnchorElement>("a").href = link;

  for (const field of [linkField, messageField]) {
    const button = find<HTMLButtonElement>(field === linkField ? "[data-copy=Link]" : "[data-copy=Bericht]");
    button.onclick = async () => {
      status.textContent = (await copyText(field)) ? `${button.dataset.copy} gekopieerd` : copyByHand;
    };
  }
  const send = find("[data-send]");
  if ("share" in navigator) {
    send.onclick = () => {
      // Closing the window of the phone without choosing is no fault.
      navigator.share({ title, text: shareMessage(title, ""), url: link }).catch(() => undefined);
    };
  } else send.remove();

  dialog.onclose = () => {
    dialog.remove();
    control.focus();
  };
  document.body.append(dialog);
  dialog.showModal();
  find("button").focus();
}
