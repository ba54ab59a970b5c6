import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a consumer's production bundle of `code` holds, the built package imported by its own name. */
export async function bundleOf(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Bytes of a text as it travels. */
export function gzippedBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
