import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** Points the package's own name at the mutated sources, and `vitest` at the list of tests. */
function redirect(copy: string): Plugin {
  return {
    name: "redirect",
    setup({ onResolve }) {
      onResolve({ filter: /^llm-economics(\/.*)?$/ }, ({ path }) => ({
        path: join(copy, "src", path.slice("llm-economics".length), "index.ts"),
      }));
      onResolve({ filter: /^vitest$/ }, () => ({ path: join(copy, "scripts/mutation/testApi.ts") }));
      onResolve({ filter: /^(\.\.?\/.*)\.js$/ }, async ({ path, resolveDir }) => ({
        path: `${join(resolveDir, path).slice(0, -".js".length)}.ts`,
      }));
    },
  };
}

/** Bundles the tests of one room with the mutated sources into one file that a child process can run. */
export async function bundleTests(copy: string, testFiles: readonly string[]): Promise<string> {
  const entry = join(copy, "mutation-entry.ts");
  const imports = ["tests/setup.ts", ...testFiles, "scripts/mutation/worker.ts"];
  writeFileSync(entry, imports.map((file) => `import "./${file}";`).join("\n"));
  // Stack traces name this file; the tests of errors look for the name of a test in them.
  const outfile = join(copy, "errors.test.ts.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["@vitest/expect", "chai", "fast-check", "decimal.js", "zod", "zod/*"],
    // The package says that it has no side effects; its tests are nothing else.
    ignoreAnnotations: true,
    plugins: [redirect(copy)],
    logLevel: "error",
  });
  return outfile;
}
