import { type BuildOptions, type BuildResult, build, type OutputFile } from "esbuild";
import { scriptFloor } from "./floor";
import { shippedPackages } from "./notices";

/** A file of a bundle, by its path as esbuild gave it. */
export type Bundle = BuildResult<{ write: false; metafile: true }>;

/**
 * Makes a script for a browser, for every browser that we promise.
 * @param options what to bundle, as esbuild takes it
 * @throws when the script holds a package whose notice we do not publish
 */
export async function bundle(options: BuildOptions): Promise<Bundle> {
  const result = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target: scriptFloor,
    // docx asks for it only where there is no atob(): never in a browser.
    external: ["buffer"],
    // The notices stand in one file: in each script they would be fetched again and again.
    legalComments: "none",
    logLevel: "error",
  });
  const unknown = packagesIn(Object.keys(result.metafile.inputs)).filter((name) => !Object.hasOwn(shippedPackages, name));
  if (unknown.length > 0) {
    throw new Error(`In een script komt ${unknown.join(", ")} mee, en dat staat niet in lib/publish/notices.ts. Zet het daarbij.`);
  }
  return result;
}

/** The text of a bundle of one file. @throws when there is none */
export function onlyText({ outputFiles }: { readonly outputFiles: readonly OutputFile[] }): string {
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild gaf geen script.");
  return file.text;
}

/** "node_modules/@a/b/dist/c.js" → "@a/b": the packages that files belong to, each once. */
export function packagesIn(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/u.exec(file)?.[1] ?? []))];
}
