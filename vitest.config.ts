import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { writeExamples } from "./scripts/examples/writeExamples.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
writeExamples();

/** Resolves the package's own name to the sources instead of the build. */
const resolve = {
  alias: [
    { find: /^llm-economics$/, replacement: `${root}src/index.ts` },
    { find: /^llm-economics\/(.*)$/, replacement: `${root}src/$1/index.ts` },
  ],
};

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/closingLine.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts"],
      reporter: ["text-summary", "json-summary"],
    },
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          setupFiles: ["tests/setup.ts"],
          // The sources keep no state, so files can share a worker and load the catalogues once, which takes a third of the time.
          isolate: false,
          // A busy machine takes several times as long; what never ends still fails.
          testTimeout: 60_000,
          exclude: ["tests/bundle/**", "tests/package/**", "tests/browser/**"],
        },
      },
      {
        test: {
          name: "built",
          include: ["tests/{bundle,package}/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { resolve, test: { name: "examples", include: [".examples/*.test.ts"], isolate: false, testTimeout: 60_000 } },
      {
        resolve,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["tests/**/*.test-d.ts"], tsconfig: "./tsconfig.test.json" },
        },
      },
    ],
  },
});
