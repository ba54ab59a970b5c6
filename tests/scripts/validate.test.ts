import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateCommand } from "../../scripts/validate/command.ts";
import { type Comparison, groupErrors } from "../../scripts/validate/comparison.ts";
import { compareInference } from "../../scripts/validate/inferenceFile.ts";
import { compareTraining } from "../../scripts/validate/trainingFile.ts";
import { servedRow } from "./servedRow.ts";

const trained = {
  id: "trained-1",
  task: "pretrain",
  framework: "llm-foundry (Composer)",
  model: { name: "Llama 3.1 70B", seqLen: 8192 },
  hardware: "nvidia-h100-sxm-80gb",
  accelerators: 64,
  parallelism: { tensor: 4, pipeline: 4 },
  precision: "bf16",
  globalBatchSize: 128,
  measured: [
    { metric: "tokensPerSecondPerAccelerator", value: 900 },
    { metric: "timeToTrainMinutes", value: 90 },
  ],
};
/**
 * A model outside the catalogue, given by its dimensions: 40 layers of 12 h², h = 5120, and two embeddings make 13.1 billion
 * parameters.
 */
const dimensioned = {
  ...trained,
  id: "trained-2",
  model: { name: "of your own", layers: 40, hidden: 5120, heads: 40, seqLen: 2048 },
  parallelism: null,
};

const folder = mkdtempSync(join(tmpdir(), "validate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const reasonsOf = ({ skipped }: Comparison) => skipped.map(({ id, reason }) => `${id}: ${reason}`);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["scripts/validate.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run validate", () => {
  const json = join(folder, "out.json");
  let found: ReturnType<typeof run>;
  beforeAll(() => {
    const files = ["--inference", fileOf("served.json", [servedRow]), "--training", fileOf("trained.json", [trained])];
    found = run(...files, "--json", json);
  }, 60_000);

  it("prints errors, rejections, coverage and answered shares of inference and training", () => {
    expect(found).toMatchObject({ status: 0, stderr: "" });
    expect(found.stdout).toMatch(
      /^Inference: .*\n1 rows, 1 values predicted, 1 skipped\n {2}skipped: statistic not modelled: 1\n/,
    );
    expect(found.stdout).toMatch(
      /\nTraining: .*\n1 rows, 1 values predicted, 1 skipped\n {2}skipped: metric not modelled: 1\n/,
    );
    expect(found.stdout).toMatch(
      /outputTokensPerSecond \/ vLLM|outputTokensPerSecond mean +n= {4}1 {2}MdAPE +[\d.]+ %/,
    );
    expect(found.stdout).toMatch(/inside +(?:100\.0|0\.0) % {2}width x[\d.]+/);
    expect(found.stdout).toContain(
      "answered: 1 of 1 rows that state model, accelerators, weights and lengths (100.0 %)",
    );
    expect(found.stdout).toContain("answered: 1 of 1 rows (100.0 %)");
  });

  it("writes inference and training in the same form", () => {
    const { predictions, skipped }: Comparison = JSON.parse(readFileSync(json, "utf8"));
    expect(predictions.map(({ id, metric, statistic, measured }) => [id, metric, statistic, measured])).toEqual([
      ["served-1", "outputTokensPerSecond", "mean", 1500],
      ["trained-1", "tokensPerSecondPerAccelerator", null, 900],
    ]);
    for (const { low, predicted, high } of predictions) {
      expect(low).toBeLessThan(predicted);
      expect(high).toBeGreaterThan(predicted);
    }
    expect(skipped).toEqual([
      { id: "served-1", metric: "timeToFirstTokenSeconds", statistic: "p75", reason: "statistic not modelled" },
      { id: "trained-1", metric: "timeToTrainMinutes", statistic: null, reason: "metric not modelled" },
    ]);
  });

  it("exits with 2 without arguments", () => {
    expect(run()).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("usage: npm run validate") });
  }, 60_000);
});

describe("command-line arguments", () => {
  it.each([
    ["no file", []],
    ["an option it does not have", ["--serving", "a.json"]],
    ["an option without its value", ["--training"]],
    ["a word too many", ["--training", "a.json", "b.json"]],
  ])("print the usage on %s", (_, args) => {
    const { code, stdout, stderr } = validateCommand(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("usage: npm run validate -- [--inference FILE] [--training FILE] [--json OUT]");
  });

  it.each([
    ["that is not there", undefined, "cannot be read"],
    ["that is not JSON", "id,measured", "is not JSON"],
    ["without an array", { rows: [] }, "is not an array of rows"],
  ])("print one line for a file %s", (_, content, fault) => {
    const file = content === undefined ? join(folder, "absent.json") : fileOf("bad.json", content);
    const { code, stdout, stderr } = validateCommand(["--training", file]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^${file} ${fault}.*$`));
  });
});

describe("invalid rows", () => {
  const strange = [
    7,
    null,
    [servedRow],
    { measured: [] },
    { id: "empty" },
    { id: "text", measured: [{ metric: "mfu", value: "0.4" }] },
  ];
  const reasons = [
    "[0]: not an object",
    "[1]: not an object",
    "[2]: not an object",
    "[3]: no id",
    "empty: no measured values",
    "text: a measured value without metric or number",
  ];

  it("are counted by reason while the others are predicted", () => {
    const inference = compareInference(fileOf("strange.json", [...strange, servedRow]));
    expect(reasonsOf(inference)).toEqual([...reasons, "served-1: statistic not modelled"]);
    expect(inference.predictions).toHaveLength(1);
    const training = compareTraining(fileOf("strange.json", [...strange, trained]));
    expect(reasonsOf(training)).toEqual([...reasons, "trained-1: metric not modelled"]);
    expect(training.predictions).toHaveLength(1);
  });

  it("are none in an empty file", () => {
    const { predictions, skipped, report } = compareInference(fileOf("empty.json", []));
    expect([predictions, skipped]).toEqual([[], []]);
    expect(report).toContain("answered: 0 of 0 rows (0.0 %)");
  });
});

describe("rows with impossible fields", () => {
  const [throughput] = servedRow.measured;
  it.each([
    ["a workload", { workload: undefined }, "invalid field"],
    ["a model", { model: "no such model" }, "unknown model"],
    ["an accelerator", { hardware: 5 }, "unknown accelerator"],
    ["a possible length", { workload: { ...servedRow.workload, outputTokens: -1 } }, "invalid field"],
  ])("are counted if an inference row lacks %s", (_, change, reason) => {
    const row = { ...servedRow, ...change, measured: [throughput] };
    expect(reasonsOf(compareInference(fileOf("row.json", [row])))).toEqual([`served-1: ${reason}`]);
  });

  it.each([
    ["a model", { model: undefined }, "invalid field"],
    ["dimensions or a known name", { model: { name: "no such model" } }, "unknown model"],
    ["an accelerator", { hardware: "abacus" }, "unknown accelerator"],
    ["a batch", { globalBatchSize: 0 }, "missing field"],
    ["a possible degree", { parallelism: { tensor: 7 } }, "missing field"],
    ["a precision by name", { precision: 16 }, "invalid field"],
  ])("are counted if a training row lacks %s", (_, change, reason) => {
    const row = { ...trained, ...change, measured: [trained.measured[0]] };
    expect(reasonsOf(compareTraining(fileOf("row.json", [row])))).toEqual([`trained-1: ${reason}`]);
  });
});

it("do not include a row without an engine, which is predicted for an unknown engine", () => {
  const row = { ...servedRow, engine: undefined, measured: [servedRow.measured[0]] };
  const { predictions, report } = compareInference(fileOf("row.json", [row]));
  expect(predictions).toHaveLength(1);
  expect(report).toContain("1 values predicted");
});

describe("training of an unnamed model", () => {
  it("is predicted from its dimensions, faster than a model with five times the parameters", () => {
    const { predictions } = compareTraining(fileOf("rows.json", [trained, dimensioned]));
    expect(predictions.map(({ id }) => id)).toEqual(["trained-1", "trained-2"]);
    const [large, small] = predictions;
    expect((small?.predicted ?? 0) / (large?.predicted ?? 1)).toBeGreaterThan(3);
  });
});

describe("errors of a group", () => {
  const value = (measured: number, predicted: number) => ({
    id: "row",
    metric: "mfu",
    statistic: null,
    measured,
    predicted,
    low: predicted / 2,
    high: predicted * 2,
  });

  it("are the median and the share of values within their intervals", () => {
    const errors = groupErrors([value(100, 100), value(100, 110), value(100, 400)]);
    expect(errors?.median).toBeCloseTo(0.1, 12);
    expect(errors?.bias).toBeCloseTo(Math.log(1.1), 12);
    expect(errors?.inside).toBeCloseTo(2 / 3, 12);
    expect([errors?.values, errors?.width]).toEqual([3, 4]);
    expect(errors?.ninetieth).toBeGreaterThan(0.1);
  });

  it("exclude values measured as 0, and are absent for an empty group", () => {
    expect(groupErrors([value(0, 1), value(100, 100)])?.values).toBe(1);
    expect(groupErrors([value(0, 1)])).toBeUndefined();
  });
});
