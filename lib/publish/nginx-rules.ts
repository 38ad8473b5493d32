import { cacheAndAsk, cacheForever, hashedFile, headerFiles, securityHeaders } from "./headers";

/** The kinds of our files. A list of its own takes the place of nginx's, which names only some of them. */
const types: Readonly<Record<string, string>> = {
  "text/html": "html",
  "text/javascript": "js",
  "text/plain": "txt",
  "application/json": "json",
  "application/manifest+json": "webmanifest",
  "application/xml": "xml",
  "image/svg+xml": "svg",
  "image/png": "png",
};

/**
 * What the server block of nginx must include, after its root: types, headers, and the files that were compressed beside others.
 * nginx sends .gz by itself; .br it sends with a module that it does not bring, so that line waits for whoever has it.
 */
export function nginxRules(): string {
  const hidden = Object.values(headerFiles).map((file) => file.replaceAll(".", "\\."));
  return [
    "# Zet in het server-blok, onder root:  include /pad/naar/nginx.conf;",
    "index index.html;",
    "charset utf-8;",
    "absolute_redirect off;",
    "error_page 404 /404.html;",
    "location = /404.html { internal; }",
    // Here and not there: a host keeps these files in the folder of the site.
    `location ~ ^/(?:${hidden.join("|")})$ { return 404; }`,
    `types { ${Object.entries(types)
      .map(([type, ending]) => `${type} ${ending};`)
      .join(" ")} }`,
    "default_type application/octet-stream;",
    "charset_types text/html text/javascript text/plain;",
    "gzip_static on;",
    "gzip_vary on;",
    "# Met de module ngx_brotli, een zevende lichter:",
    "# brotli_static on;",
    `set $bewaar "${cacheAndAsk}";`,
    `if ($uri ~ "${hashedFile.source}") { set $bewaar "${cacheForever}"; }`,
    "add_header Cache-Control $bewaar always;",
    ...Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`),
    "",
  ].join("\n");
}
