import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { extractExamples } from "./scripts/examples.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
extractExamples(root, ".examples");

const resolve = {
  alias: [
    { find: /^llm-economics$/, replacement: `${root}src/index.ts` },
    { find: /^llm-economics\/(.*)$/, replacement: `${root}src/$1/index.ts` },
  ],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/bytes/**", "tests/package/**", "tests/browser/**"],
        },
      },
      { test: { name: "bytes", include: ["tests/bytes/**/*.test.ts"] } },
      { test: { name: "package", include: ["tests/package/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 } },
      { resolve, test: { name: "examples", include: [".examples/*.test.ts"], isolate: false } },
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
