import { siteColours } from "@/lib/colours";
import { siteName } from "@/lib/site";

export const dynamic = "force-static";

/** What a phone must know to keep the site among its apps. */
export function GET(): Response {
  const { paper, teal } = siteColours();
  const manifest = {
    name: siteName,
    short_name: siteName,
    description: "Uitleg en gids voor ouders over het samenwerkingsverband, extra hulp op school en speciaal onderwijs",
    lang: "nl",
    dir: "ltr",
    id: "/",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: paper,
    theme_color: teal,
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}
