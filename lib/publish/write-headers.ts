import { cacheAndAsk, cacheForever, hashedFile, headerFiles, securityHeaders } from "./headers";
import { nginxRules } from "./nginx-rules";
import { writeBelow } from "./site";

/**
 * Writes the headers in the formats that static hosts read: _headers (Netlify, Cloudflare Pages and alike), .htaccess (Apache), and
 * a file that the server block of nginx must include.
 */
export function writeHeaders(folder: string): void {
  writeBelow(folder, headerFiles.netlify, netlifyHeaders());
  writeBelow(folder, headerFiles.apache, apacheHeaders());
  writeBelow(folder, headerFiles.nginx, nginxRules());
}

/**
 * Both hosts ask for a new file by themselves. A rule for all that says so would be joined with the one for ever: only one of them
 * knows how to take a header back.
 */
function netlifyHeaders(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const forever = ["/eilanden-*", "/bewaard-*"].flatMap((files) => ["", files, `  Cache-Control: ${cacheForever}`]);
  return ["/*", ...lines, ...forever, ""].join("\n");
}

function apacheHeaders(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    "ErrorDocument 404 /404.html",
    // What is for hosts is not for who visits.
    "<IfModule mod_alias.c>",
    `  RedirectMatch 404 "^/(?:${Object.values(headerFiles)
      .map((file) => file.replaceAll(".", "\\."))
      .join("|")})$"`,
    "</IfModule>",
    ...apacheTypes,
    ...apacheCompressed,
    "<IfModule mod_headers.c>",
    ...lines,
    `  Header set Cache-Control "${cacheAndAsk}"`,
    `  <FilesMatch "(?:${hashedFile.source.replaceAll("$", "(?:\\.br|\\.gz)?$")})">`,
    `    Header set Cache-Control "${cacheForever}"`,
    "  </FilesMatch>",
    "  Header merge Vary Accept-Encoding",
    "</IfModule>",
    "",
  ].join("\n");
}

/** What Apache does not know, or takes for something else: .br is Breton to it, and .gz a file to save. */
const apacheTypes = [
  "<IfModule mod_mime.c>",
  "  AddType application/json .json",
  "  AddType text/javascript .js",
  "  AddType image/svg+xml .svg",
  "  AddType application/manifest+json .webmanifest",
  "  RemoveLanguage .br",
  "  RemoveType .gz",
  "  AddEncoding br .br",
  "  AddEncoding gzip .gz",
  "</IfModule>",
];

/** Sends the file that was compressed beside another; without mod_rewrite Apache compresses by itself. What is compressed stays so. */
const apacheCompressed = [
  "<IfModule mod_rewrite.c>",
  "  RewriteEngine On",
  ...[
    ["br", "br"],
    ["gzip", "gz"],
  ].flatMap(([coding, ending]) =>
    [
      ["index.html", "^(.*/)?$", "$1index.html"],
      ["", "^(.+[^/])$", "$1"],
    ].flatMap(([index, pattern, target]) => [
      `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
      `  RewriteCond %{HTTP:Accept-Encoding} !\\b${coding};\\s*q=0(?:\\.0*)?\\s*(?:,|$)`,
      `  RewriteCond %{REQUEST_FILENAME}${index}.${ending} -f`,
      `  RewriteRule ${pattern} ${target}.${ending} [L]`,
    ]),
  ),
  "</IfModule>",
  "<IfModule mod_deflate.c>",
  "  <IfModule mod_filter.c>",
  "    AddOutputFilterByType DEFLATE text/html text/plain text/javascript application/json application/manifest+json image/svg+xml application/xml application/octet-stream",
  "  </IfModule>",
  "</IfModule>",
];
