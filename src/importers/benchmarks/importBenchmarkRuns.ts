import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { Measurement } from "../../measurements/measurement.js";
import { whole } from "../../units/check.js";
import { checkShape, checkText, type FieldCheck, type Shape, shaped } from "../../units/checkShape.js";
import { parsePythonJson } from "../huggingFace/parsePythonJson.js";
import { csvRows } from "../prices/csvRows.js";
import { readAiperf } from "./aiperf.js";
import type { BenchmarkTool, ImportedRuns, ReadRun, RunDescription } from "./benchmarkRun.js";
import { readGuidellm } from "./guidellm.js";
import { readInferenceX } from "./inferenceX.js";
import { readLlamaBench } from "./llamaBench.js";
import { objectOf, type Report } from "./reportFields.js";
import { readServingReport } from "./servingReport.js";
import { readTrtllmBench } from "./trtllmBench.js";

/** Readers in order of how specific their fields are. */
const readers: readonly (readonly [tool: BenchmarkTool, read: (report: Report) => ReadRun | undefined])[] = [
  ["trtllm-bench", readTrtllmBench],
  ["InferenceX", readInferenceX],
  ["llama-bench", readLlamaBench],
  ["vllm bench serve", readServingReport],
  ["guidellm", readGuidellm],
  ["aiperf", readAiperf],
];

const source = "benchmark results";

const knownTools =
  "vllm bench serve, sglang bench_serving, llama-bench, trtllm-bench, aiperf, genai-perf, guidellm, InferenceX";

/** The results in a file: a single object, a list, one object per line, or a list under `benchmarks`. */
function reportsOf(input: unknown): readonly Report[] {
  const parsed = typeof input === "string" ? parsedText(input) : input;
  const list = Array.isArray(parsed) ? parsed : [parsed];
  return list.map(objectOf).flatMap((report) => (Array.isArray(report.benchmarks) ? benchmarksOf(report) : [report]));
}

/** The benchmarks of a report, each with the other fields of the report. */
function benchmarksOf({ benchmarks, ...report }: Report): readonly Report[] {
  return (benchmarks as readonly unknown[]).map((benchmark) => ({ ...objectOf(benchmark), report }));
}

/** The rows of a CSV table as objects, in the format of `llama-bench -o csv`. */
function tableOf(text: string): readonly Report[] {
  const [header, ...rows] = csvRows(text);
  return rows.map(({ cells }) => Object.fromEntries(cells.map((cell, at) => [header?.cells[at] ?? "", cell])));
}

function parsedText(text: string): unknown {
  try {
    return parsePythonJson(source, text);
  } catch {
    if (/^build_commit,/.test(text)) return tableOf(text);
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => parsePythonJson(source, line));
  }
}

/** A check of a field that may be left open, as in the rows themselves. */
const open =
  <Value>(check: (field: string, value: NonNullable<Value>) => unknown): FieldCheck =>
  (field: string, value: Value | null | undefined) =>
    value === null || value === undefined || check(field, value);

const degree = open<number>(whole);
const format = open<string>(checkText);

const shape = {
  model: [checkText],
  hardware: [checkText],
  accelerators: [whole],
  engine: [checkText],
  parallelism: [open(shaped({ tensor: degree, pipeline: degree, expert: degree, data: degree }))],
  precision: [open(shaped({ weights: format, activations: format, kvCache: format }))],
  dataset: [checkText],
} as const satisfies Shape<RunDescription>;

/**
 * Imports the result files of serving benchmarks as measurement rows for `validate` and `calibrate`: `vllm bench serve --save-result`,
 * SGLang's `bench_serving --output-file`, `llama-bench -o json`, `trtllm-bench --report_json`, aiperf and genai-perf exports, guidellm
 * reports and InferenceX results. The tool is recognised by the fields of the file.
 *
 * Assumes: `run` supplies what the file does not state. An infinite request rate means that all requests were sent at once.
 *
 * @param input - text of the file (JSON, one JSON object per line, or CSV of llama-bench), or the parsed value
 * @param run - model, accelerators, engine and formats that the file does not state
 * @returns one row per run, the tool, and warnings about missing fields
 * @throws {@link MalformedInputError} if the file is not from one of these tools
 * @throws {@link InvalidQuantityError} if a field of `run` is of the wrong type
 * @source the output formats of the tools: vllm/benchmarks/serve.py, sglang/bench_serving.py, llama-bench, tensorrt_llm/bench, aiperf, guidellm, InferenceX
 * @example
 * ```ts
 * import { importBenchmarkRuns } from "llm-economics/importers";
 *
 * const file = '[{ "n_prompt": 0, "n_gen": 128, "avg_ts": 111.95, "model_type": "llama 8B Q4_K", "build_number": 4600 }]';
 * const { tool, rows } = importBenchmarkRuns(file, { model: "llama-8b", hardware: "rtx-3080", accelerators: 1 });
 * tool; // => "llama-bench"
 * rows[0]?.engine; // => "llama.cpp b4600"
 * ```
 */
export function importBenchmarkRuns(input: unknown, run: RunDescription = {}): ImportedRuns {
  checkShape("run", run, shape);
  const rows: Measurement[] = [];
  const warnings = new Set<string>();
  let found: BenchmarkTool | undefined;
  for (const report of reportsOf(input)) {
    const match = readers.map(([tool, read]) => ({ tool, read: read(report) })).find(({ read }) => read !== undefined);
    if (!match?.read) {
      warnings.add("a result in an unknown format was skipped");
      continue;
    }
    found =
      match.tool === "vllm bench serve" && "backend" in report && /sglang/.test(String(report.backend))
        ? "sglang bench_serving"
        : match.tool;
    rows.push(rowOf(match.read, run, `${found.replaceAll(" ", "-")}-${rows.length + 1}`, warnings));
  }
  if (!found) throw new MalformedInputError(source, "", `must be the results of one of these tools: ${knownTools}`);
  return { tool: found, rows, warnings: [...warnings] };
}

function rowOf(read: ReadRun, run: RunDescription, id: string, warnings: Set<string>): Measurement {
  const model = run.model ?? read.model;
  const hardware = run.hardware ?? read.hardware;
  const engine = run.engine ?? read.engine;
  const accelerators = run.accelerators ?? read.accelerators;
  const precision = run.precision ?? read.precision ?? null;
  if (!model) warnings.add("model: not in the file; set run.model");
  if (!hardware) warnings.add("hardware: not in the file; set run.hardware");
  if (!engine) warnings.add("engine: not in the file; set run.engine");
  if (accelerators === null && !read.disaggregated) warnings.add("accelerators: not in the file; set run.accelerators");
  if (precision === null) warnings.add("precision: not in the file; set run.precision");
  if (read.notes) warnings.add(`${read.notes}: not predicted; the row is marked as a caveat`);
  const { dataset } = read.workload;
  return {
    id,
    engine: engine ?? "unknown",
    model: model ?? "",
    hardware: hardware ?? "",
    accelerators,
    parallelism: run.parallelism ?? read.parallelism ?? null,
    precision,
    workload: { ...read.workload, dataset: run.dataset ?? dataset ?? null },
    measured: read.measured,
    quality: read.notes === undefined ? "ok" : "caveat",
    ...(read.notes !== undefined && { notes: read.notes }),
    ...(read.disaggregated && { disaggregated: read.disaggregated }),
    ...(read.settings && { settings: read.settings }),
  };
}
