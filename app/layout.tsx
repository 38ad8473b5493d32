import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { edition } from "@/app/edition";
import { siteName } from "@/lib/site";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: siteName, template: `%s · ${siteName}` },
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icon-180.png" },
  manifest: "/manifest.webmanifest",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={edition().language}>
      <body>{children}</body>
    </html>
  );
}
