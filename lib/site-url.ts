/** Where a copy of the site may stand: at the root of a domain, without a slash at the end. */
export const siteUrl = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/iu;

const own =
  /^(?:localhost|[a-z0-9-]+\.(?:localhost|local|test)|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)$/iu;

/** Whether a copy there can be reached by everybody: not on one's own computer or network. */
export function isPublicUrl(url: string): boolean {
  return siteUrl.test(url) && !own.test(new URL(url).hostname);
}
