import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { accelerators } from "./accelerators.ts";

const mostBytes = 700;

describe("bundle size of one accelerator", () => {
  it.each(accelerators)("is at most 700 bytes, minified and compressed: %s", (name) => {
    const { outputFiles } = buildSync({
      entryPoints: [`src/accelerators/${name}.ts`],
      ...{ bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" },
    });
    const bundle = outputFiles[0]?.contents ?? new Uint8Array(mostBytes * 10);
    expect(gzipSync(bundle).length).toBeLessThanOrEqual(mostBytes);
  });
});
