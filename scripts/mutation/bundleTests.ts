import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import ts from "typescript";

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

/**
 * Makes the body of a test file one group, so that what it computes before its tests can be computed again with a mutant.
 * A file that exports anything stays as it is.
 */
function asGroup(text: string, name: string): string {
  const { statements } = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const isExported = (statement: ts.Statement) =>
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (statements.some((statement) => ts.isExportDeclaration(statement) || isExported(statement))) return text;
  const imports = statements.filter(ts.isImportDeclaration);
  const others = statements.filter((statement) => !ts.isImportDeclaration(statement));
  const textOf = (list: readonly ts.Statement[]) => list.map((statement) => statement.getText()).join("\n");
  return `import { describe as $file } from "vitest";\n${textOf(imports)}\n$file("", () => {\n${textOf(others)}\n});\n`;
}

const groups: Plugin = {
  name: "groups",
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
      contents: asGroup(readFileSync(path, "utf8"), path),
      loader: "ts",
    }));
  },
};

/** Bundles the tests of a room with the mutated sources into one file for a child process. */
export async function bundleTests(copy: string, testFiles: readonly string[]): Promise<string> {
  const entry = join(copy, "mutation-entry.ts");
  const imports = ["scripts/mutation/startCounting.ts", "tests/setup.ts", ...testFiles, "scripts/mutation/worker.ts"];
  writeFileSync(entry, imports.map((file) => `import "./${file}";`).join("\n"));
  // The tests of errors expect the name of a test file in stack traces.
  const outfile = join(copy, "errors.test.ts.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    // The package is declared free of side effects, which would drop the tests.
    ignoreAnnotations: true,
    plugins: [redirect(copy), groups],
    logLevel: "error",
  });
  return outfile;
}
