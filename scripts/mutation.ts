// Runs mutation testing on one room after another and lists the mutants that its tests do not detect:
// npm run mutation -- units roofline
// A sample estimates the score of a large room; another seed draws other mutants:
// npm run mutation -- --sample 200 --seed 2 cost
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFiles } from "./architecture/layers.ts";
import { writeExamples } from "./examples/writeExamples.ts";
import { bundleTests } from "./mutation/bundleTests.ts";
import { instrument } from "./mutation/instrument.ts";
import { judgeRoom } from "./mutation/judgeRoom.ts";
import { writeMutationReport } from "./mutation/report.ts";
import { sampleOf } from "./mutation/sample.ts";
import { filesUnder } from "./package/filesUnder.ts";

// The instrumenter is installed on demand, which keeps `npm ci` small.
const instrumenter = "@stryker-mutator/instrumenter@9.6.1";
const results = "docs/mutation";

function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "mutation-"));
  for (const folder of ["src", "tests", "scripts", "examples", "calibration", ".examples", "package.json"]) {
    cpSync(folder, join(copy, folder), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Returns the test files of a room, including the examples of its doc comments and its chapter. */
function testsOf(room: string): readonly string[] {
  const testFiles = existsSync(`tests/${room}`)
    ? filesUnder(`tests/${room}`).filter((file) => file.endsWith(".test.ts"))
    : [];
  const isOfRoom = (file: string) => file.startsWith(`src-${room}-`) || file === `docs-${room}-md.test.ts`;
  const examples = readdirSync(".examples").filter(isOfRoom);
  return [...testFiles, ...examples.map((file) => `.examples/${file}`)];
}

/** Returns the source files of a room, without the data that `npm run calibrate` writes. */
function sourcesOf(room: string): readonly string[] {
  const isSource = (file: string) => file.endsWith(".ts") && !file.endsWith("index.ts");
  return filesUnder(`src/${room}`).filter((file) => isSource(file) && !dataFiles.includes(file));
}

async function mutateRoom(room: string, tools: string): Promise<void> {
  const copy = copyOfProject();
  const sources = sourcesOf(room);
  const { files, mutants } = await instrument(process.cwd(), tools, sources);
  for (const { name, content } of files) writeFileSync(join(copy, name), content);
  const bundle = await bundleTests(copy, testsOf(room));
  const judged = await judgeRoom(bundle, process.cwd(), sampleOf(mutants, size, seed));
  mkdirSync(results, { recursive: true });
  writeMutationReport(results, room, mutants.length, judged);
  rmSync(copy, { recursive: true });
}

const { values, positionals: rooms } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "Infinity" }, seed: { type: "string", default: "1" } },
});
const size = Number(values.sample);
const { seed } = values;
writeExamples();
const tools = mkdtempSync(join(tmpdir(), "mutation-tools-"));
execFileSync("npm", ["install", "--silent", "--prefer-offline", "--prefix", tools, instrumenter], { stdio: "inherit" });
for (const room of rooms) await mutateRoom(room, tools);
rmSync(tools, { recursive: true });
