/** Files that the publish step writes in brotli and gzip too, beside themselves. The server looks for no others. */
export const compressedFile = /\.(?:html|js|json|svg|txt|webmanifest|xml)$/u;
