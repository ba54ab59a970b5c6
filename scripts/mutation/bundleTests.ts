import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** Resolves the package's own name to the mutated sources, and `vitest` to the test registry. */
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

/** Bundles the tests of a room with the mutated sources into one file for a child process. */
export async function bundleTests(copy: string, testFiles: readonly string[]): Promise<string> {
  const entry = join(copy, "mutation-entry.ts");
  const imports = ["tests/setup.ts", ...testFiles, "scripts/mutation/worker.ts"];
  writeFileSync(entry, imports.map((file) => `import "./${file}";`).join("\n"));
  // The tests of errors expect the name of a test file in stack traces.
  const outfile = join(copy, "errors.test.ts.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["@vitest/expect", "chai", "fast-check", "decimal.js", "zod", "zod/*"],
    // The package is declared free of side effects, which would drop the tests.
    ignoreAnnotations: true,
    plugins: [redirect(copy)],
    logLevel: "error",
  });
  return outfile;
}
