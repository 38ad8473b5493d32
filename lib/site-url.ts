/** Where a copy of the site may stand: at the root of a domain, without a slash at the end. */
export const siteUrl = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/iu;
