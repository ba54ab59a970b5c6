import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Returns the production bundle of `code`, which imports the built package by name. */
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

/** Returns the gzipped size of a text, in bytes. */
export function gzippedBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
