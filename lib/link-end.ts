/** Mail and chat programs make what stands behind a link part of it. A browser writes some of it as percents. */
const behindLink = /(?:[.,;:)\]}”’"'»]|%(?:22|27|5D|7D|E2%80%9[9D]|C2%BB))+$/iu;

/**
 * An address or a fragment without the punctuation that came along behind it: "/uitleg/de-tlv/)." gives "/uitleg/de-tlv/". No address
 * of this site ends so.
 */
export function withoutPunctuation(link: string): string {
  return link.replace(behindLink, "");
}
