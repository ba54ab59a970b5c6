import { checkText } from "../units/checkShape.js";
/** Mean request lengths of a public data set. */
export interface DatasetLengths {
  /** Mean prompt tokens. */
  readonly input: number;
  /** Mean generated tokens. */
  readonly output: number;
  /** Source of the means. */
  readonly source: string;
}

interface Dataset extends DatasetLengths {
  readonly spelling: RegExp;
  /** Models to which the means apply; all by default. */
  readonly model?: RegExp | undefined;
}

const mixtralSet = "MLPerf Inference v4.1 Mixtral reference set";

/** Mean lengths of the data sets in benchmark tables; the first entry that matches spelling and model applies. */
const datasets: readonly Dataset[] = [
  { spelling: /openorca.*gsm8k|mbxp/i, input: 378, output: 145, source: mixtralSet },
  { spelling: /openorca/i, model: /mixtral/i, input: 378, output: 145, source: mixtralSet },
  { spelling: /openorca/i, input: 294.45, output: 294, source: "MLPerf Inference v4.0 Llama-2-70B reference set" },
  { spelling: /cnn/i, input: 778, output: 128, source: "MLPerf Inference CNN/DailyMail reference set" },
  {
    spelling: /longbench|ruler|govreport/i,
    input: 9400,
    output: 680,
    source: "MLPerf Inference v5.0 Llama-3.1-405B reference set",
  },
  {
    spelling: /mlperf|deepseek|aime|math/i,
    model: /deepseek/i,
    input: 800,
    output: 3700,
    source: "MLPerf Inference v5.1 DeepSeek-R1 reference set",
  },
  { spelling: /sharegpt/i, input: 220, output: 200, source: "ShareGPT V3, as vLLM's benchmark filters it" },
  { spelling: /alpaca/i, input: 20, output: 60, source: "Stanford Alpaca" },
];

/**
 * Returns the published mean request lengths of a data set, in tokens; undefined if they are unknown.
 *
 * @param name - name of the data set in a benchmark table
 * @param model - name of the model in the table; some data sets differ by model
 * @returns mean prompt and generated tokens, with their source
 * @source MLPerf Inference reference sets v4.0 to v5.1; ShareGPT V3; Stanford Alpaca
 * @example
 * ```ts
 * import { datasetLengths } from "llm-economics/measurements";
 *
 * datasetLengths("CNN-DailyMail summarisation", "gpt-j-6b")?.input; // => 778
 * ```
 */
export function datasetLengths(name: string | null | undefined, model: string): DatasetLengths | undefined {
  if (name != null) checkText("name", name);
  checkText("model", model);
  return datasets.find((entry) => entry.spelling.test(name ?? "") && (entry.model?.test(model) ?? true));
}

/** Mean over nominal length for random lengths; InferenceX draws them from 0.8 to 1.0 of the nominal length. */
export const randomLengthRatio = 0.9;

/** Nominal output tokens from which the lengths of a "random" data set are assumed to be drawn this way. */
const fewestRandomTokens = 1000;

/** The ratio of mean to nominal length in a data set: {@link randomLengthRatio} for random lengths, otherwise 1. */
export function lengthRatio(dataset: string | null | undefined, outputTokens: number | null): number {
  return /random/i.test(dataset ?? "") && outputTokens !== null && outputTokens >= fewestRandomTokens
    ? randomLengthRatio
    : 1;
}

/** The beam width stated with a data set; 1 if none is stated. */
export function beamWidth(dataset: string | null | undefined): number {
  const width = /beam search(?: of)? width (\d{1,2})\b/i.exec(dataset ?? "")?.[1];
  return Math.max(1, Number(width ?? 1));
}
