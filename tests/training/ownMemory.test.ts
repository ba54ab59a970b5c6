import { nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
import {
  gpt2Xl,
  llama31_8b,
  llama32_1b,
  llama32_3b,
  qwen3_1_7b,
  qwen25_14b,
  tinyllama1_1b,
} from "llm-economics/architectures";
import { bf16Adam, estimateTraining, fp32Adam, type TrainingPlan } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { near } from "./near.ts";

/** PyTorch 2.11, transformers 5.17, peft 0.21, one GPU, eager operators: peaks of torch.cuda.max_memory_allocated in bytes, measured 2026. */
const autocast = { recipe: fp32Adam, kernels: "eager" } as const;
const bf16 = { recipe: bf16Adam, kernels: "eager" } as const;
const lora = { adapters: { rank: 16 }, kernels: "eager" } as const;
type Row = readonly [
  TrainingPlan["model"],
  Partial<TrainingPlan>,
  sequences: number,
  tokens: number,
  "none" | "full",
  gigabytes: number,
];
const rows: readonly Row[] = [
  [gpt2Xl, { ...autocast, dropout: 0.1 }, 4, 1024, "none", 51.964],
  [gpt2Xl, { ...autocast, dropout: 0.1 }, 16, 1024, "full", 35.861],
  [tinyllama1_1b, autocast, 1, 2048, "none", 21.046],
  [tinyllama1_1b, autocast, 8, 2048, "none", 60.8],
  [tinyllama1_1b, autocast, 2, 8192, "full", 24.036],
  [tinyllama1_1b, bf16, 4, 2048, "none", 25.692],
  [llama32_1b, autocast, 8, 1024, "none", 47.106],
  [llama32_1b, autocast, 1, 16_384, "full", 43.162],
  [llama32_1b, bf16, 4, 4096, "full", 34.072],
  [llama32_3b, autocast, 1, 1024, "none", 53.095],
  [llama32_3b, autocast, 4, 2048, "full", 58.759],
  [llama32_3b, bf16, 1, 4096, "none", 40.826],
  [qwen3_1_7b, autocast, 4, 4096, "full", 55.34],
  [qwen3_1_7b, bf16, 2, 4096, "none", 51.372],
  [llama31_8b, bf16, 1, 2048, "full", 64.357],
  [llama31_8b, lora, 1, 512, "none", 22.302],
  [llama31_8b, lora, 4, 2048, "full", 31.55],
  [qwen25_14b, lora, 2, 2048, "full", 40.189],
  [qwen25_14b, lora, 1, 8192, "full", 49.764],
];

describe("memory of training on one GPU", () => {
  it.each(rows.map((row) => [`${row[0].name}, ${row[2]} x ${row[3]}, ${row[4]}: ${row[5]} GB`, row] as const))(
    "%s, within 0.5 %%",
    (_, [model, how, sequences, sequenceTokens, recomputation, gigabytes]) => {
      const found = estimateTraining({
        ...how,
        model,
        accelerator: nvidiaH200Sxm,
        tokens: 1e9,
        sequenceTokens,
        batchSequences: sequences,
        microBatchSequences: sequences,
        recomputation,
        contextLimit: "ignored",
      });
      near(found.memory.allocatedBytes / 1e9, gigabytes, 0.005);
      expect(found.memory.allocatedBytes).toBe(Math.max(...Object.values(found.memory.moments)));
    },
  );
  it("fits LoRA of an 8B model on 8 sequences of 1,024 without recomputation in 141 GB, not in 80 GB", () => {
    const plan = {
      ...lora,
      model: llama31_8b,
      tokens: 1e9,
      sequenceTokens: 1024,
      batchSequences: 8,
      microBatchSequences: 8,
    } as const;
    expect(estimateTraining({ ...plan, recomputation: "none", accelerator: nvidiaH100Sxm }).fits).toBe(false);
    expect(estimateTraining({ ...plan, recomputation: "none", accelerator: nvidiaH200Sxm }).fits).toBe(true);
    expect(estimateTraining({ ...plan, recomputation: "full", accelerator: nvidiaH100Sxm }).fits).toBe(true);
  });
});
