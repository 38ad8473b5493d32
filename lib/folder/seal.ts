/** A text that only opens with a passphrase; each part in base64. */
export type Sealed = { readonly salt: string; readonly start: string; readonly text: string };

/** How often a guess at the passphrase must be worked out, as OWASP advises for PBKDF2 with SHA-256 (2023). */
const rounds = 600_000;

/** Seals a text with AES-GCM, under a key that is made from the passphrase. @throws where the browser has no WebCrypto: on a page without https */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const start = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: start }, key, new TextEncoder().encode(text));
  return { salt: toBase64(salt), start: toBase64(start), text: toBase64(new Uint8Array(sealed)) };
}

/** The text again. @throws when the passphrase does not fit, or when the text was changed */
export async function unseal({ salt, start, text }: Sealed, passphrase: string): Promise<string> {
  const key = await keyOf(passphrase, fromBase64(salt));
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(start) }, key, fromBase64(text)));
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  // The same letters in another form give the same key: "é" is one letter, or an e with an accent.
  const given = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", salt, iterations: rounds, hash: "SHA-256" },
    given,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text);
  const to = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) to[at] = bytes.charCodeAt(at);
  return to;
}
