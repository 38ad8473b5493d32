import { cacheAndAsk, cacheForever, headerFiles, securityHeaders } from "./headers";
import { type PublishStep, writeBelow } from "./site";

/** Writes the headers in the formats that static hosts read: _headers (Netlify, Cloudflare Pages and alike) and .htaccess (Apache). */
export const writeHeaders: PublishStep = {
  name: "headers voor hosts schrijven",
  run({ folder }) {
    writeBelow(folder, headerFiles.netlify, netlifyHeaders());
    writeBelow(folder, headerFiles.apache, apacheHeaders());
  },
};

function netlifyHeaders(): string {
  const all = { ...securityHeaders, "Cache-Control": cacheAndAsk };
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
  return ["/*", ...lines, "", "/eilanden-*", "  ! Cache-Control", `  Cache-Control: ${cacheForever}`, ""].join("\n");
}

function apacheHeaders(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    "ErrorDocument 404 /404.html",
    "<IfModule mod_headers.c>",
    ...lines,
    `  Header set Cache-Control "${cacheAndAsk}"`,
    '  <FilesMatch "-[0-9A-Z]{8}\\.js$">',
    `    Header set Cache-Control "${cacheForever}"`,
    "  </FilesMatch>",
    "</IfModule>",
    "",
  ].join("\n");
}
