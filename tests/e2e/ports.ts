/** Ports of the tests, away from 3000, where a developer may have the site open. */
export const sitePort = 3123;
export const devPort = 3124;
