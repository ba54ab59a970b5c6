import { engineOf } from "../src/measurements/engineSpelling.ts";
import type { MeasuredSettings, Measurement } from "../src/measurements/measurement.ts";

/** Scheduler settings that recipes change. */
type Recipe = Pick<MeasuredSettings, "maxBatchedTokens" | "promptIntervalSteps">;

/** What recipes make their settings depend on. */
interface Run {
  readonly inFlight: number;
  readonly input: number;
  readonly output: number;
  readonly tensor: number;
  /** Name of the engine with its version, or with the date of the run. */
  readonly engine: string;
}

/** Names of TensorRT-LLM from January 2026 on. */
const newer = /\b(?:1\.[2-9]|2026-\d\d-\d\d)/;
/** Most decode steps that TensorRT-LLM holds a prompt in the recipe for Llama. */
const batchWaitTimeout = 20;

/** Steps between looks that make prompts wait as long on average as held ones, of which those that arrive while another waits wait half. */
function heldInterval({ inFlight, output }: Run): number {
  const joining = (batchWaitTimeout * inFlight) / output;
  return Math.round((batchWaitTimeout * (2 + joining)) / (1 + joining));
}

/** Settings by engine, model and hardware. */
const recipes: readonly (readonly [where: RegExp, settings: (run: Run) => Recipe])[] = [
  // --scheduler-recv-interval
  [/^sglang .* nvidia-b[23]00/, ({ inFlight }) => ({ promptIntervalSteps: inFlight < 16 ? 10 : 30 })],
  [/^vllm .*minimax.* nvidia-b[23]00/, ({ input }) => ({ maxBatchedTokens: 2 * input })],
  [/^tensorrt-llm .*gpt-oss/, () => ({ maxBatchedTokens: 20_000 })],
  // Room for one prompt and a token of each request, until January 2026, when the recipes moved to version 1.2.
  [
    /^tensorrt-llm .*deepseek/,
    ({ inFlight, input, engine }) => (newer.test(engine) ? {} : { maxBatchedTokens: inFlight + input + 64 }),
  ],
  // batch_wait_timeout_iters, for one pair of lengths and fewer than eight ranks
  [
    /^tensorrt-llm .*llama/,
    (run) => ({
      maxBatchedTokens: 16_384,
      ...(run.input === 1024 && run.output === 1024 && run.tensor < 8 && { promptIntervalSteps: heldInterval(run) }),
    }),
  ],
];

/**
 * Returns a row with the scheduler settings of the published recipe that such rows are run with, which tables of their results do not
 * repeat. Settings that the row states stay, and other rows are returned unchanged: those without random prompts at a fixed number of
 * requests in flight, and those with attention data parallelism.
 *
 * @source SemiAnalysis InferenceX, scripts of benchmarks/single_node (2025-09 to 2026-05) and benchmarks/70b_*_trt_slurm.sh (2025-10)
 */
export function withPublishedRecipe<Row extends Measurement>(row: Row): Row {
  const { engine, model, hardware, parallelism } = row;
  const { mode, concurrency, inputTokens, outputTokens, dataset } = row.workload ?? {};
  const closed = mode === "concurrency" && /random/.test(dataset ?? "") && (parallelism?.data ?? 1) === 1;
  if (!closed || !engine || !concurrency || !inputTokens || !outputTokens) return row;
  const { family } = engineOf(engine);
  const where = `${family} ${model} ${hardware}`.toLowerCase();
  const [, settings] = recipes.find(([pattern]) => pattern.test(where)) ?? [];
  if (!settings) return row;
  const tensor = parallelism?.tensor ?? 1;
  const run = { inFlight: concurrency, input: inputTokens, output: outputTokens, tensor, engine };
  return { ...row, settings: { ...settings(run), ...row.settings } };
}
