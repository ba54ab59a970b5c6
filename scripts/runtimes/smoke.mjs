// Smoke test of every runtime, in JavaScript without runtime-specific APIs: runs the main task once and checks the results.
import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { add, formatMoney, inferenceCost, usd } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { isLlmEconomicsError } from "llm-economics/errors";
import { importHuggingFaceConfig } from "llm-economics/importers";
import { estimateInference, requireFit } from "llm-economics/inference";
import { parameterCount } from "llm-economics/models";
import { parseAccelerator } from "llm-economics/schemas";
import { economicsMatchers, fixedAccelerator, fixedServing, goldenVectors } from "llm-economics/testing";
import { estimateTraining } from "llm-economics/training";

function assert(holds, what) {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

/** Runs the smoke suite and returns the number of statements; throws on the first that does not hold. */
export function smoke() {
  const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, inputTokens: 1024, outputTokens: 256, concurrency: 16 };
  const serving = requireFit(estimateInference({ ...plan, efficiency: efficiencyFor("vllm", nvidiaH100Sxm) }));
  const { low, high } = serving.outputTokensPerSecond.interval;
  const cost = inferenceCost({ serving: fixedServing, pricePerAcceleratorHour: usd("3.60"), utilization: 0.5 });
  const config = {
    ...{ model_type: "llama", hidden_size: 4096, intermediate_size: 14336, num_hidden_layers: 32 },
    ...{ num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 128256, max_position_embeddings: 131072 },
  };
  const training = { model: llama31_8b, accelerator: nvidiaH100Sxm, tokens: 1e12, sequenceTokens: 8192 };
  let caught;
  try {
    estimateInference({ ...plan, outputTokens: -1 });
  } catch (error) {
    caught = error;
  }
  const statements = [
    [
      low < serving.outputTokensPerSecond.value && serving.outputTokensPerSecond.value < high,
      "an interval holds its value",
    ],
    [String(add(usd("0.1"), usd("0.2")).amount) === "0.3", "money is exact"],
    [String(cost.perRequest.amount) === "0.0002", "the cost of a request is the golden one"],
    [formatMoney(cost.perRequest, { locale: "en-US", maximumSignificantDigits: 1 }) === "$0.0002", "money is written"],
    [parameterCount(importHuggingFaceConfig(config).model).total === 8030261248, "a config.json is read"],
    [parseAccelerator(fixedAccelerator).id === "fixed-accelerator", "a schema checks"],
    [isLlmEconomicsError(caught, "invalid-quantity"), "bad input is a typed error"],
    [economicsMatchers.toSumTo(cost.terms, cost.perHour).pass, "terms sum to the total"],
    [goldenVectors.length > 10, "golden vectors are there"],
    [
      typeof estimateTraining({ ...training, batchSequences: 512, dataParallel: 64 }).fits === "boolean",
      "training is estimated",
    ],
  ];
  for (const [holds, what] of statements) assert(holds, what);
  return statements.length;
}
