import { readFileSync } from "node:fs";
import { llama31_70b } from "llm-economics/architectures";
import { importHuggingFaceConfig } from "llm-economics/importers";
import { type Architecture, parameterCount } from "llm-economics/models";
import { llama31_8bHostedPrices, llama33_70bHostedPrices, type TokenPriceSeries } from "llm-economics/prices";

/** A model of the walk-through, with its training run. */
export interface ServedModel {
  readonly model: Architecture;
  /** Origin of the architecture. */
  readonly origin: string;
  /** Size of the training run, and the source. */
  readonly training: {
    readonly run:
      | { readonly acceleratorHours: number }
      | { readonly modelFlops: number; readonly peakFlopsPerSecond: number; readonly modelFlopsUtilization: number };
    readonly basis: string;
  };
  /** Hosts' prices of the model of the same size that most of them list. */
  readonly hosted: { readonly model: string; readonly series: readonly TokenPriceSeries<string, "USD">[] };
}

const trainingFlopsPerParameterAndToken = 6;
const qwen3TrainingTokens = 36e12;
const h100PeakFlopsPerSecond = 989.4e12;
/** Typical utilization of large clusters with dense models (The Llama 3 Herd of Models, 2024: 38 to 43 %). */
const modelFlopsUtilization = 0.4;

/** Imports Qwen3 8B from the configuration that its publisher ships with the weights. */
export function qwen3_8b(): ServedModel {
  const text = readFileSync(new URL("./qwen3_8b.config.json", import.meta.url), "utf8");
  const { model } = importHuggingFaceConfig(text, { name: "Qwen3 8B" });
  return {
    model,
    origin: "imported from its Hugging Face config.json (Apache-2.0)",
    training: {
      run: {
        modelFlops: trainingFlopsPerParameterAndToken * parameterCount(model).total * qwen3TrainingTokens,
        peakFlopsPerSecond: h100PeakFlopsPerSecond,
        modelFlopsUtilization,
      },
      basis: "estimated: 6 FLOPs x parameters x 36T tokens (Qwen3 Technical Report, 2025) at 40 % of an H100's peak",
    },
    hosted: { model: "Llama 3.1 8B", series: llama31_8bHostedPrices },
  };
}

/** Returns Llama 3.1 70B from the catalogue. */
export function llama70b(): ServedModel {
  return {
    model: llama31_70b,
    origin: "from the catalogue",
    training: {
      run: { acceleratorHours: 7_000_000 },
      basis: "7.0M H100-hours, stated by its publisher (Llama 3.1 model card, 2024)",
    },
    hosted: { model: "Llama 3.3 70B", series: llama33_70bHostedPrices },
  };
}
