import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { gemma3_27b } from "../../src/architectures/gemma3_27b.js";
import { gptOss120b } from "../../src/architectures/gptOss120b.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import type { RequestShape } from "../../src/load/load.js";
import type { LoadablePlan } from "../../src/load/loadPlan.js";
import { poisson } from "../../src/load/poisson.js";
import { type Random, randomFrom } from "../../src/load/simulation/random.js";

/** A random plan, the lengths of its requests, the variation of their arrivals, and the rate that it sustains. */
export interface WildPlan {
  readonly plan: LoadablePlan;
  readonly shape: RequestShape;
  readonly squaredVariation: number;
  readonly sustainable: number;
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function between(random: Random, low: number, high: number): number {
  return Math.round(low * (high / low) ** random());
}

function wildPlan(random: Random): LoadablePlan {
  const accelerator = pick(random, [nvidiaH100Sxm, nvidiaB200, amdMi300x]);
  const limits = engineLimits(pick(random, ["vllm", "sglang", "tensorrt-llm"] as const), accelerator, {
    maxBatchedTokens: pick(random, [256, 512, 2048, 8192, 65_536]),
    maxSequences: pick(random, [1, 2, 4, 8, 32, 256, 1024]),
    promptIntervalSteps: pick(random, [1, 1, 1, 1, 10]),
  });
  return {
    model: pick(random, [llama31_8b, qwen3_30bA3b, gptOss120b, gemma3_27b]),
    accelerator,
    limits,
    tensorParallel: pick(random, [1, 1, 2, 4]),
    pipelineParallel: pick(random, [1, 1, 1, 1, 2]),
    context: "beyond-maximum",
  };
}

/** Plans with places for one request and for a thousand, prompts of one token and of 30,000, outputs of one token, and strong bursts. */
export function wildPlans(seed: number, count: number): readonly WildPlan[] {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: count }, () => ({
    plan: wildPlan(random),
    shape: {
      input: lengths(random() < 0.15 ? pick(random, [1, 10, 30_000]) : between(random, 50, 8000), {
        variation: pick(random, [0, 0.06, 0.5, 1, 2]),
      }),
      output: lengths(random() < 0.3 ? pick(random, [1, 1.5, 2, 3, 5]) : between(random, 10, 1500), {
        variation: pick(random, [0, 0.06, 0.5, 0.8, 1.2]),
      }),
    },
    squaredVariation: pick(random, [0, 0.5, 1, 1, 3, 8]),
  }));
  return drawn.flatMap((each) => {
    const idle = estimateLoad({ ...each.plan, load: poisson(1e-9, each.shape) });
    return idle.fits ? [{ ...each, sustainable: idle.sustainableRequestsPerSecond.value }] : [];
  });
}
