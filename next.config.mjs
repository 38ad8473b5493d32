import createMDX from "@next/mdx";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
};

// Plugins by name: Turbopack cannot take functions as options.
const withMDX = createMDX({ options: { remarkPlugins: ["remark-frontmatter", "remark-gfm"], rehypePlugins: [] } });

export default withMDX(config);
