import { defineConfig } from "tsup";
import { subpaths } from "./scripts/entries.ts";

export default defineConfig({
  entry: { index: "src/index.ts", ...Object.fromEntries(subpaths.map((name) => [name, `src/${name}/index.ts`])) },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // tsup sets baseUrl, which TypeScript 6 only takes with this.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
});
