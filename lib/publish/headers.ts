/**
 * The one definition of what a host must send with every page. Every host format and our own server are made from it.
 *
 * A page's own <meta> policy narrows `style-src` to the hash of its style and `script-src` to what it holds: a browser
 * applies both, so the header may stay the same for all pages and hosts with a limit on rules still get everything.
 */
export const contentSecurityPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'unsafe-inline'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
} as const;

const closedFeatures = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** A policy as the text of a header. */
export function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Headers for every address. None speaks for the subdomains of a host: they may not be its own, or not safe yet. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policyText(contentSecurityPolicy),
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": closedFeatures.map((feature) => `${feature}=()`).join(", "),
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The files in which hosts read these headers. They are for the host, not for who visits. */
export const headerFiles = { netlify: "_headers", apache: ".htaccess", nginx: "nginx.conf" } as const;

/** Files whose name changes with their content: they may be kept for ever. Scripts and packs of ours. */
export const hashedFile = /-[0-9A-Z]{8}\.(?:js|json)$/u;

export const cacheForever = "public, max-age=31536000, immutable";
export const cacheAndAsk = "public, max-age=0, must-revalidate";
