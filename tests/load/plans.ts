import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { burst } from "../../src/load/burst.js";
import { bursty } from "../../src/load/bursty.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import type { Load } from "../../src/load/load.js";
import type { LoadablePlan } from "../../src/load/loadPlan.js";
import { poisson } from "../../src/load/poisson.js";
import { type Random, randomFrom } from "../../src/load/simulation/random.js";

/** A random plan with a load. */
export interface DrawnPlan {
  readonly plan: LoadablePlan;
  readonly load: Load;
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function between(random: Random, low: number, high: number): number {
  return Math.round(low * (high / low) ** random());
}

/**
 * Plans of two models on two accelerators with the limits of three engines, under all kinds of load up to 85 % of the sustainable
 * rate.
 */
export function drawnPlans(seed: number, count: number): readonly DrawnPlan[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const accelerator = pick(random, [nvidiaH100Sxm, nvidiaA100Sxm4_80gb]);
    const limits = engineLimits(pick(random, ["vllm", "sglang", "tensorrt-llm"] as const), accelerator, {
      maxBatchedTokens: pick(random, [2048, 8192, 16_384]),
      maxSequences: pick(random, [32, 64, 256, 1024]),
    });
    const plan = {
      model: pick(random, [llama31_8b, qwen3_30bA3b]),
      accelerator,
      limits,
      context: "beyond-maximum" as const,
    };
    const shape = {
      input: lengths(between(random, 100, 6000), { variation: pick(random, [0, 0.06, 0.5, 1]) }),
      output: lengths(between(random, 20, 800), { variation: pick(random, [0, 0.06, 0.5, 0.8]) }),
    };
    return { plan, load: drawnLoad(random, plan, shape) };
  });
}

function drawnLoad(random: Random, plan: LoadablePlan, shape: Pick<Load, "input" | "output">): Load {
  const kind = pick(random, ["rate", "closed", "burst"] as const);
  if (kind === "closed") return closedLoop(pick(random, [1, 4, 16, 64, 256]), shape);
  if (kind === "burst") {
    const requests = pick(random, [16, 64, 200, 1000]);
    const concurrency = random() < 0.5 ? requests : Math.max(1, requests / pick(random, [2, 5, 10]));
    return burst(requests, { ...shape, concurrency: Math.round(concurrency) });
  }
  const idle = estimateLoad({ ...plan, load: poisson(1e-6, shape) });
  const sustainable = idle.fits ? idle.sustainableRequestsPerSecond.value : 1;
  const squaredVariation = pick(random, [0, 1, 1, 3]);
  return bursty(pick(random, [0.1, 0.3, 0.5, 0.7, 0.85]) * sustainable, { ...shape, squaredVariation });
}
