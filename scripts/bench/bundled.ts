import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles an entry of this folder like the package, runs it in its own process, and returns the JSON that it prints. */
export async function bundled<Result>(entry: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "llm-economics-bench-"));
  try {
    const outfile = join(folder, "bench.mjs");
    await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", target: "es2022", outfile });
    return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
