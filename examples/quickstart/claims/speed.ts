import { nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama2_70b } from "llm-economics/architectures";
import { efficiencyFor } from "llm-economics/efficiency";
import { fp8E4m3 } from "llm-economics/formats";
import type { Accelerator } from "llm-economics/hardware";
import { estimateInference, type InferenceEstimate, requireFit } from "llm-economics/inference";
import { quantize } from "llm-economics/quantization";
import { millisecondsPerSecond } from "llm-economics/units";
import { held, type NumberedClaim } from "./numberedClaim.ts";
import { type Ranged, ratioOf, scaled } from "./ratio.ts";

/** Ratio of H200 to H100 in the project's own measurements of decode steps (calibration, inference-own.json, November 2026). */
const measured = { least: 1.1026, most: 1.3977 } as const;

/** Requests at once that fill the accelerators. */
export const largestBatch = 1024;

const model = quantize(llama2_70b, { weights: fp8E4m3, keyValueCache: fp8E4m3 });

function serve(accelerator: Accelerator, concurrency: number, tensorParallel: number) {
  const efficiency = efficiencyFor("tensorrt-llm", accelerator);
  const lengths = { inputTokens: 294, outputTokens: 294 };
  return requireFit(
    estimateInference({ model, accelerator, efficiency, tensorParallel, concurrency, schedule: "offline", ...lengths }),
  );
}

/** Returns the output tokens per second of one accelerator that serves Llama 2 70B in FP8. */
export function perAccelerator(accelerator: Accelerator, concurrency: number, tensorParallel: number): Ranged {
  const { outputTokensPerSecond, accelerators } = serve(accelerator, concurrency, tensorParallel);
  return scaled(outputTokensPerSecond, 1 / accelerators);
}

/** Share of a step that waits for weights and cache; a step bound by compute does not wait for weights. */
function readingShare({ bound, stepSeconds, terms }: InferenceEstimate): number {
  return ((bound === "compute" ? 0 : terms.weightsSeconds) + terms.attentionSeconds) / stepSeconds;
}

/** Least number of requests at once with which an H200 spends less than half of a step on reading. */
function computeBoundFrom(): number {
  let [reading, computing] = [1, largestBatch];
  while (computing - reading > 1) {
    const middle = Math.floor((reading + computing) / 2);
    if (readingShare(serve(nvidiaH200Sxm, middle, 1)) > 0.5) reading = middle;
    else computing = middle;
  }
  return computing;
}

/** Returns the article's claim that memory bandwidth bounds inference, for one request and for many. */
function bandwidthClaim(): NumberedClaim {
  const turnsAt = { input: "requests at once", value: computeBoundFrom(), unit: "requests at once" };
  return held("I1", { says: "Inference is bound by memory bandwidth", unit: "share of a step", low: 0.5 }, [
    {
      what: "reading weights and cache, one request on an H200",
      value: readingShare(serve(nvidiaH200Sxm, 1, 1)),
      turnsAt,
    },
    {
      what: `the same with ${largestBatch.toLocaleString("en-US")} requests at once`,
      value: readingShare(serve(nvidiaH200Sxm, largestBatch, 1)),
      turnsAt,
    },
  ]);
}

/** Returns the article's claims on serving speed, checked with estimates of Llama 2 70B in FP8. */
export function speedClaims(): readonly NumberedClaim[] {
  const alone = serve(nvidiaH200Sxm, 1, 1);
  const h200 = perAccelerator(nvidiaH200Sxm, largestBatch, 1);
  return [
    held("T1", { says: "Inference takes milliseconds", unit: "ms", low: 1, high: millisecondsPerSecond }, [
      {
        what: "a token of 70B in FP8 on an H200, alone",
        value: alone.timePerOutputTokenSeconds.value * millisecondsPerSecond,
      },
      { what: "its whole answer of 294 tokens", value: alone.endToEndLatencySeconds.value * millisecondsPerSecond },
    ]),
    bandwidthClaim(),
    held("I2", { says: "An H200 serves up to 45 % faster than an H100", unit: "ratio", low: 1, high: 1.45 }, [
      {
        what: "70B in FP8, full, one H200 each against pairs of H100",
        ...ratioOf(h200, perAccelerator(nvidiaH100Sxm, largestBatch, 2)),
        era: "then",
      },
      {
        what: "the same against one H100, whose memory it nearly fills",
        ...ratioOf(h200, perAccelerator(nvidiaH100Sxm, largestBatch, 1)),
        era: "then",
      },
      {
        what: "one request alone: the ratio of bandwidths",
        ...ratioOf(perAccelerator(nvidiaH200Sxm, 1, 1), perAccelerator(nvidiaH100Sxm, 1, 1)),
      },
      {
        what: "Llama 3.1 8B, a decode step measured: least of 24 batches, contexts and formats",
        value: measured.least,
      },
      { what: "the same, most of them", value: measured.most },
    ]),
  ];
}
