import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PackedProject, packedProject } from "../../scripts/package/packedProject.ts";

interface Definition {
  readonly file: string;
  readonly start: { readonly line: number };
}

/** Exports of the package, each with the file that declares it and the beginning of its declaration. */
const exported = [
  ["llm-economics", "estimateInference", "src/inference/estimateInference.ts", "export function estimateInference("],
  ["llm-economics/cost", "inferenceCost", "src/cost/unit/inferenceCost.ts", "export function inferenceCost<"],
  ["llm-economics/planning", "planServing", "src/planning/planServing.ts", "export function planServing("],
  [
    "llm-economics/training",
    "estimateTraining",
    "src/training/plan/estimateTraining.ts",
    "export function estimateTraining(",
  ],
  [
    "llm-economics/importers",
    "importHuggingFaceConfig",
    "src/importers/huggingFace/huggingFaceConfig.ts",
    "export function importHuggingFaceConfig(",
  ],
  ["llm-economics/units", "gigabytes", "src/units/data.ts", "export function gigabytes("],
  [
    "llm-economics/models",
    "defineArchitecture",
    "src/models/defineArchitecture.ts",
    "export function defineArchitecture<",
  ],
  ["llm-economics/load", "estimateLoad", "src/load/estimateLoad.ts", "export function estimateLoad("],
  [
    "llm-economics/errors",
    "InvalidQuantityError",
    "src/errors/invalidQuantityError.ts",
    "export class InvalidQuantityError",
  ],
  ["llm-economics/accelerators", "nvidiaH100Sxm", "dist/types/accelerators.d.ts", "declare const nvidiaH100Sxm"],
  [
    "llm-economics/architectures",
    "llama31NemotronUltra253b",
    "dist/types/architectures.d.ts",
    "declare const llama31NemotronUltra253b",
  ],
] as const;

let project: PackedProject;
let root: string;

/** Asks the editor's language server where the imported names are defined. */
function definitions(file: string, lines: readonly string[], names: readonly string[]): readonly Definition[] {
  project.write(file, lines.join("\n"));
  const requests = names.map((name, index) => ({
    seq: index + 1,
    type: "request",
    command: "definition",
    arguments: { file: join(root, file), line: index + 1, offset: (lines[index]?.indexOf(name) ?? 0) + 1 },
  }));
  const open = { seq: 0, type: "request", command: "open", arguments: { file: join(root, file) } };
  const input = [open, ...requests].map((request) => `${JSON.stringify(request)}\n`).join("");
  const server = resolve("node_modules/typescript/lib/tsserver.js");
  const { stdout } = spawnSync(process.execPath, [server, "--disableAutomaticTypingAcquisition"], {
    cwd: root,
    encoding: "utf8",
    input,
  });
  const answers = stdout.split("\n").filter((line) => line.includes('"command":"definition"'));
  return answers.map((line) => JSON.parse(line).body[0]);
}

beforeAll(() => {
  project = packedProject();
  root = project.run("pwd").trim();
  const compilerOptions = { module: "nodenext", target: "es2022", types: [], strict: true, noEmit: true };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions }));
});

afterAll(() => project?.remove());

describe("go to definition in a project that uses the package", () => {
  it("opens the source of a function and the values of a catalogue entry", () => {
    const names = exported.map(([, name]) => name);
    const lines = exported.map(([specifier, name]) => `import { ${name} } from "${specifier}";`);
    const found = definitions("definitions.mts", lines, names).map(({ file, start }) => [
      relative(join(root, "node_modules/llm-economics"), file),
      readFileSync(file, "utf8").split("\n")[start.line - 1],
    ]);
    expect(found).toEqual(exported.map(([, , path, text]) => [path, expect.stringContaining(text)]));
  });
});
