/** The address under which a telephone dials a number: "0900 111 3 111" → "tel:09001113111". */
export function dialAddress(phone: string): `tel:${string}` {
  return `tel:${phone.replace(/[^\d+]/gu, "")}`;
}
