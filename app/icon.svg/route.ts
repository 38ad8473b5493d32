import { iconSvg } from "@/lib/icon";

export const dynamic = "force-static";

/** The icon of the site. The publish step draws from it what phones ask for. */
export function GET(): Response {
  return new Response(iconSvg(), { headers: { "content-type": "image/svg+xml" } });
}
