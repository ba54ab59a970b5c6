import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { starcoder2_3b } from "../../src/architectures/starcoder2_3b.js";
import { engineDefaults } from "../../src/efficiency/engineDefaults.js";
import { type EngineLimitOptions, engineLimits, type LimitedEngine } from "../../src/efficiency/engineLimits.js";
import { staticMemoryShare } from "../../src/efficiency/staticMemoryShare.js";
import { bf16 } from "../../src/formats/bf16.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { heldOutputShare, reservedMemoryBytes, reservedMemoryShare } from "../../src/inference/memoryPlan.js";
import { preparePlan } from "../../src/inference/preparedPlan.js";
import { parameterCount } from "../../src/models/parameterCount.js";
import { quantize } from "../../src/quantization/quantize.js";

const whole = nvidiaH100Sxm.memoryBytes;
const model = quantize(llama31_8b, { weights: bf16 });
const weights = 2 * parameterCount(llama31_8b).total;
/** Driver and runtime. */
const runtime = reservedMemoryShare * whole + reservedMemoryBytes;
/** Activations of a token: 2 bytes × (2 × 4,096 + 1.5 × (4,096 + 2 × 14,336)). */
const perToken = 2 * (2 * 4096 + 1.5 * (4096 + 2 * 14_336));
/** Cache of a token: 32 layers × 8 heads × 128 values × keys and values × 2 bytes. */
const cachePerToken = 32 * 8 * 128 * 2 * 2;
const vocabulary = 128_256;

const lengths = { inputTokens: 3000, outputTokens: 1000, concurrency: 1 };
const planned = (engine: LimitedEngine, options: EngineLimitOptions = {}) =>
  preparePlan({ model, accelerator: nvidiaH100Sxm, limits: engineLimits(engine, nvidiaH100Sxm, options), ...lengths });

interface Rule {
  readonly engine: LimitedEngine;
  readonly options?: EngineLimitOptions;
  /** Bytes left for the cache. */
  readonly room: number;
  /** Share of its output that a running request holds. */
  readonly held: number;
  readonly most: number;
}

/** What each engine leaves for the cache, from its documented rule. */
const rules: readonly Rule[] = [
  {
    engine: "vllm",
    options: { version: "0.11.0" },
    // Sampling for 1,024 requests takes more than the activations of 8,192 tokens.
    room: 0.9 * whole - weights - runtime - 1024 * vocabulary * 41,
    held: heldOutputShare,
    most: 1024,
  },
  {
    engine: "vllm",
    options: { version: "0.11.0", maxSequences: 16 },
    room: 0.9 * whole - weights - runtime - 8192 * perToken,
    held: heldOutputShare,
    most: 16,
  },
  {
    engine: "vllm",
    // Whole prompts: the step holds the longest prompt, which is longer than the budget of 2,048 tokens.
    options: { version: "0.6.4", maxSequences: 8 },
    room: 0.9 * whole - weights - runtime - 3000 * perToken,
    held: heldOutputShare,
    most: 8,
  },
  {
    engine: "sglang",
    room: staticMemoryShare(whole, 8192) * whole - weights - runtime,
    held: heldOutputShare,
    most: 2048,
  },
  {
    engine: "sglang",
    options: { memoryUtilization: 0.7 },
    room: 0.7 * whole - weights - runtime,
    held: heldOutputShare,
    most: 2048,
  },
  {
    engine: "tensorrt-llm",
    room: 0.9 * (whole - weights - runtime - 8192 * perToken),
    held: 1,
    most: 2048,
  },
  {
    engine: "tensorrt-llm",
    options: { maxBatchedTokens: 2048, memoryUtilization: 0.5 },
    room: 0.5 * (whole - weights - runtime - 3000 * perToken),
    held: 1,
    most: 2048,
  },
  {
    engine: "llama.cpp",
    room: whole - weights - runtime - 512 * perToken - 2 ** 30,
    held: 1,
    most: 4,
  },
  {
    engine: "llama.cpp",
    // Logits of 512 sequences in 32 bits exceed the activations of 512 tokens.
    options: { maxSequences: 4096 },
    room: whole - weights - runtime - 512 * vocabulary * 4 - 2 ** 30,
    held: 1,
    most: 4096,
  },
  {
    engine: "lmdeploy",
    room: 0.8 * (whole - weights - runtime - 8192 * perToken),
    held: heldOutputShare,
    most: 1024,
  },
  {
    engine: "tgi",
    options: { version: "2.4" },
    room: 0.9 * (whole - weights - runtime - 4145 * perToken),
    held: 1,
    most: 128,
  },
  {
    engine: "tgi",
    options: { version: "3.3" },
    room: 0.9 * whole - weights - runtime - 4096 * perToken,
    held: 1,
    most: 128,
  },
  {
    engine: "unknown",
    room: 0.9 * (whole - weights - runtime - 8192 * perToken),
    held: heldOutputShare,
    most: Infinity,
  },
];

describe("the memory rule of an engine", () => {
  it.each(rules)(
    "of $engine with $options leaves $room bytes for the cache",
    ({ engine, options, room, held, most }) => {
      const { memory, shortfallBytes } = planned(engine, options);
      expect(memory.weightBytes / weights).toBeCloseTo(1, 6);
      expect((memory.availableBytes - memory.weightBytes - memory.reservedBytes) / room).toBeCloseTo(1, 5);
      expect(memory.cacheBytesPerRequest).toBe(4000 * cachePerToken);
      expect(Math.abs(memory.cacheCapacityTokens - room / cachePerToken)).toBeLessThan(10);
      const requests = Math.floor(room / ((3000 + held * 1000) * cachePerToken));
      expect(Math.abs(memory.largestBatch - Math.min(requests, most))).toBeLessThanOrEqual(requests < most ? 1 : 0);
      expect(shortfallBytes).toBe(0);
    },
  );

  it("appears in the table above for every engine", () => {
    expect(new Set(rules.map(({ engine }) => engine))).toEqual(new Set(Object.keys(engineDefaults)));
  });

  it("needs no engine in the plan: the generic rule applies", () => {
    const generic = preparePlan({ model, accelerator: nvidiaH100Sxm, ...lengths });
    expect(generic.memory).toEqual(planned("unknown").memory);
  });
});

describe("layers with an attention window", () => {
  // Every layer of StarCoder2 3B has a window of 4,096 tokens: 30 layers × 2 heads × 128 × keys and values × 2 bytes.
  const windowPerToken = 30 * 2 * 128 * 2 * 2;
  it.each<[engine: LimitedEngine, input: number, options: EngineLimitOptions, tokens: number]>([
    ["sglang", 10_000, {}, 4096],
    ["tensorrt-llm", 10_000, {}, 4096],
    ["unknown", 10_000, {}, 4096],
    ["vllm", 10_000, { version: "0.11.0", maxBatchedTokens: 2048 }, 4096 + 2048],
    // Without chunked prefill, a step holds the whole prompt.
    ["vllm", 6000, { version: "0.6.4" }, 4096 + 3000],
    ["llama.cpp", 10_000, {}, 4096 + 512],
    ["lmdeploy", 10_000, {}, 11_000],
    ["tgi", 10_000, {}, 11_000],
    ["sglang", 2000, {}, 3000],
    ["vllm", 2000, { version: "0.11.0" }, 3000],
  ])(
    "keep under %s, for prompts of %d tokens with %o, %d tokens of a request",
    (engine, inputTokens, options, tokens) => {
      const limits = engineLimits(engine, nvidiaH100Sxm, options);
      const plan = { model: starcoder2_3b, accelerator: nvidiaH100Sxm, limits, outputTokens: 1000, concurrency: 1 };
      const { memory } = preparePlan({ ...plan, inputTokens });
      // The window never exceeds the request.
      expect(memory.cacheBytesPerRequest / windowPerToken).toBeCloseTo(Math.min(tokens, inputTokens + 1000), 6);
    },
  );
});

describe("a plan that does not fit", () => {
  it.each<[engine: LimitedEngine, share: number, growth: number]>([
    ["vllm", 0.5, 1],
    ["sglang", 0.5, 1],
    ["tensorrt-llm", 0.5, 0.5],
    ["lmdeploy", 0.8, 0.8],
  ])("under %s with a share of %d is short by the memory that more of the accelerator would have to hold", (...row) => {
    const [engine, memoryUtilization, growth] = row;
    const limits = engineLimits(engine, nvidiaH100Sxm, { memoryUtilization, maxSequences: 8 });
    const small = { ...nvidiaH100Sxm, memoryBytes: 17e9 };
    const estimate = estimateInference({ model, accelerator: small, limits, ...lengths });
    if (estimate.fits) throw new Error("it should not fit");
    const { availableBytes, weightBytes, reservedBytes, cacheBytesPerRequest, shortfallBytes, largestBatch } =
      estimate.memory;
    const room = availableBytes - weightBytes - reservedBytes;
    expect(largestBatch).toBe(0);
    expect(shortfallBytes).toBeCloseTo((cacheBytesPerRequest - room) / growth, 0);
  });

  it.each([0.999, 1.001])("fits from the size on at which one request has room: at %d of it", (share) => {
    const needed = weights + reservedMemoryBytes + 8192 * perToken + (4000 * cachePerToken) / 0.9;
    const memoryBytes = (share * needed) / (1 - reservedMemoryShare);
    const estimate = estimateInference({ model, accelerator: { ...nvidiaH100Sxm, memoryBytes }, ...lengths });
    expect(estimate.fits).toBe(share > 1);
  });
});
