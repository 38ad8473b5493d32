/** A phone on a slow line: 1.6 Mbit/s, and 150 ms before anything comes back. */
export const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
