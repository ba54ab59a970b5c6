import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";

/**
 * Bundles the playground into a folder: what the first result needs in `main.js`, catalogues and charts in files that it loads
 * later.
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
    // The library is the built package, as its users have it.
    tsconfigRaw: {},
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
  } as const satisfies BuildOptions;
  // By itself, so that the two parts that the page opens with do not draw the catalogues into the first bundle.
  await build({ ...options, entryPoints: ["playground/src/catalogues.ts"] });
  const [entryPoints, external] = [["playground/src/main.ts"], ["./catalogues.js"]];
  await build({ ...options, entryPoints, external, splitting: true, chunkNames: "[name]-[hash]" });
}
