import { defineConfig } from "tsup";
import { subpaths } from "./scripts/package/folders.ts";

export default defineConfig({
  entry: { index: "src/index.ts", ...Object.fromEntries(subpaths.map((name) => [name, `src/${name}/index.ts`])) },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // `scripts/emit.ts` writes the declarations: one for each source file, with a map to it.
  dts: false,
  // Without splitting, data would be copied into each entry and `decimal.js` drawn into the root.
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  esbuildOptions(options) {
    // Chunks without a used export are imported bare; they have no side effects.
    options.logOverride = { "ignored-bare-import": "silent" };
  },
});
