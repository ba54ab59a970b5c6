import { defineConfig } from "tsup";
import { subpaths } from "./scripts/package/folders.ts";

export default defineConfig({
  entry: { index: "src/index.ts", ...Object.fromEntries(subpaths.map((name) => [name, `src/${name}/index.ts`])) },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // `scripts/emit.ts` writes the declarations, one file per entry, with source maps.
  dts: false,
  // Without splitting, data would be duplicated in each entry and `decimal.js` pulled into the root.
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  esbuildOptions(options) {
    // Chunks without a used export become bare imports, which is harmless because they have no side effects.
    options.logOverride = { "ignored-bare-import": "silent" };
  },
});
