import { dialAddress } from "@/lib/dial-address";
import { filled, screen } from "@/lib/words/screen";

/** A number to press, large enough for a thumb. */
export function CallButton({ phone, name, language = "nl" }: { phone: string; name: string; language?: string }) {
  const words = screen("wie", language);
  return (
    <a href={dialAddress(phone)} className="button call" aria-label={filled(words["bel-naam"], { nummer: phone, naam: name })}>
      {filled(words.bel, { nummer: phone })}
    </a>
  );
}
