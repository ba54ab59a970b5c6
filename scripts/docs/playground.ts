import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";

/**
 * Bundles the playground into a folder: code for the first result in `main.js`, catalogues and charts in lazily loaded
 * chunks.
 */
export async function buildPlayground(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["index.html", "style.css"]) copyFileSync(`playground/${file}`, `${folder}/${file}`);
  const options = {
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    // An empty tsconfig resolves the library to the built package, as for users.
    tsconfigRaw: {},
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
  } as const satisfies BuildOptions;
  // Bundled separately, so that the two entries shown on opening do not pull the catalogues into the first bundle.
  await build({ ...options, entryPoints: ["playground/src/catalogues.ts"] });
  const [entryPoints, external] = [["playground/src/main.ts"], ["./catalogues.js"]];
  await build({ ...options, entryPoints, external, splitting: true, chunkNames: "[name]-[hash]" });
}
