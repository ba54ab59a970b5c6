import { defineConfig } from "tsup";
import { subpaths } from "./scripts/package/folders.ts";

export default defineConfig({
  entry: { index: "src/index.ts", ...Object.fromEntries(subpaths.map((name) => [name, `src/${name}/index.ts`])) },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // tsup sets baseUrl, which TypeScript 6 only takes with this.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
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
