import { readFileSync } from "node:fs";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { subpaths } from "./folders.ts";

/** The comment at the top of an entry, which describes the module and would otherwise be dropped. */
function moduleComment({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [comment = ""] =
    facadeModuleId === null ? [] : (/^\/\*\*.*?\*\//s.exec(readFileSync(facadeModuleId, "utf8")) ?? []);
  return comment.includes("@module") ? comment : "";
}

/**
 * Bundles the declarations in `from` into one file per entry and one per group of shared types, written to `to` with source maps. Fewer
 * files make the package smaller and type checks faster.
 */
export async function bundleDeclarations(from: string, to: string): Promise<void> {
  const entries = subpaths.map((name) => [name, `${from}/${name}/index.d.ts`]);
  const bundle = await rollup({
    input: { index: `${from}/index.d.ts`, ...Object.fromEntries(entries) },
    external: ["decimal.js", "zod"],
    plugins: [dts({ sourcemap: true })],
    // The only warnings concern internal types that no entry exports, which is intended.
    onwarn: () => undefined,
  });
  await bundle.write({
    dir: to,
    format: "es",
    sourcemap: true,
    banner: moduleComment,
    minifyInternalExports: false,
    entryFileNames: "[name].d.ts",
    chunkFileNames: ({ name }) => `shared/${name.replace(/\.d$/, "")}.d.ts`,
  });
  await bundle.close();
}
