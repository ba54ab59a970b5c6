import { InfeasiblePlanError } from "llm-economics/errors";
import { recomputationOf, recomputationWords, usualTrainingPlan } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { trainingMemory } from "../../src/training/plan/trainingMemory.js";
import { trainingRemedies } from "../../src/training/plan/trainingRemedies.js";
import { prepared, smallAccelerator, smallModel, wideRecipe } from "./smallModel.ts";

const full = { recomputation: "full" };
const frozen = { adapters: { rank: 2 } };

describe("choices left open", () => {
  const open = { kernels: undefined };
  const old = (generation: string) => ({ accelerator: { ...smallAccelerator, generation } });
  it.each([
    [
      open,
      {
        kernels: "fused",
        attentionKernel: "flash",
        loss: "fused",
        gradients: "kept",
        execution: "eager",
        offload: "none",
        schedule: "1f1b",
        contextLayout: "balanced",
        narrowScaling: "tensor",
        gatheredWeights: "dropped",
        dropout: 0,
        autocast: "off",
      },
    ],
    [{ ...open, batchSequences: 1 }, { gradients: "kept" }],
    [
      { ...open, recipe: wideRecipe },
      { kernels: "compiled", loss: "compiled", gradients: "kept", autocast: "off" },
    ],
    [{ ...open, recipe: wideRecipe, batchSequences: 1 }, { gradients: "dropped" }],
    [
      { ...open, framework: "unknown" },
      { kernels: "fused", loss: "fused", execution: "eager" },
    ],
    [
      { ...open, framework: "litgpt" },
      { kernels: "eager", loss: "upcast", execution: "eager" },
    ],
    [
      { ...open, framework: "fsdp" },
      { kernels: "compiled", loss: "upcast" },
    ],
    [
      { ...open, framework: "maxtext" },
      { kernels: "xla", loss: "compiled", execution: "cuda-graph" },
    ],
    [
      { kernels: "eager", framework: "megatron-bridge" },
      { loss: "upcast", execution: "cuda-graph" },
    ],
    [{ kernels: "xla" }, { loss: "compiled" }],
    [
      { ...open, ...frozen },
      { kernels: "eager", loss: "upcast" },
    ],
    [{ kernels: "eager", recipe: wideRecipe }, { autocast: "on" }],
    [{ kernels: "eager", recipe: wideRecipe, shardingStage: 2 }, { autocast: "on" }],
    [{ kernels: "eager", recipe: wideRecipe, shardingStage: 3 }, { autocast: "off" }],
    [{ kernels: "eager", recipe: wideRecipe, arithmetic: "fp32" }, { autocast: "off" }],
    [{ kernels: "eager", recipe: wideRecipe, ...frozen }, { autocast: "off" }],
    [
      { interleave: 2, pipelineParallel: 2 },
      { schedule: "interleaved", gatheredWeights: "kept" },
    ],
    [old("kepler"), { attentionKernel: "unfused" }],
    [old("maxwell"), { attentionKernel: "unfused" }],
    [old("pascal"), { attentionKernel: "unfused" }],
    [old("volta"), { attentionKernel: "unfused" }],
    [old("turing"), { attentionKernel: "flash" }],
  ])("in %o become %o", (change, choices) => {
    expect(prepared(change)).toMatchObject(choices);
  });
});

describe("memory over a step", () => {
  const moments = (change: object) => {
    const { moment, ...memory } = trainingMemory(prepared(change));
    return { moment, ...memory.moments };
  };
  // States of 15,504, 16,672 and 50,016 bytes, and workspaces of 98,566,144.
  const states = 82_192 + 98_566_144;

  it("peaks with the logits", () => {
    // Four layers of 512 x 224; at the head 512 x 32, and 512 x 24 logits of 6 bytes.
    const peak = states + 458_752 + 16_384 + 73_728;
    expect(moments({})).toEqual({
      moment: "end-of-forward",
      "end-of-forward": peak,
      "start-of-backward": peak,
      "end-of-backward": states,
    });
    expect(trainingMemory(prepared())).toMatchObject({
      weightBytes: 15_504,
      gradientBytes: 16_672,
      optimizerBytes: 50_016,
      activationBytes: 475_136,
      logitBytes: 73_728,
      bufferBytes: 98_566_144,
      allocatedBytes: peak,
      reservedBytes: 600_000_000 + 0.02 * peak,
      neededBytes: 600_000_000 + 1.02 * peak,
    });
  });

  it("peaks with the first recomputed layer", () => {
    // Four layer inputs of 512 x 16, and a layer of 512 x 224 with gradients of 512 x 96.
    expect(moments(full)).toEqual({
      moment: "first-recomputed-layer",
      "end-of-forward": states + 32_768 + 16_384 + 73_728,
      "start-of-backward": states + 32_768 + 16_384 + 73_728,
      "first-recomputed-layer": states + 32_768 + 163_840,
      "end-of-backward": states + 163_840,
    });
  });

  it("holds the gradient of the head alone if gradients are dropped", () => {
    const dropped = moments({ ...full, gradients: "dropped" });
    expect(dropped["first-recomputed-layer"]).toBe(states - 16_672 + 32_768 + 163_840 + 768);
    expect(dropped["end-of-forward"]).toBe(states - 16_672 + 32_768 + 16_384 + 73_728);
    expect(dropped["end-of-backward"]).toBe(states);
  });

  it("holds micro-batches by the stage and its schedule", () => {
    const held = (change: object) => trainingMemory(prepared({ pipelineParallel: 2, ...change })).activationBytes;
    // Two layers of 512 x 224 for each micro-batch in flight; a last stage has the head too.
    expect(held({})).toBe(2 * 2 * 114_688);
    expect(held({ pipelineSchedule: "gpipe" })).toBe(4 * 2 * 114_688 + 16_384);
    expect(held({ pipelineSchedule: "dualpipe" })).toBe(3 * 2 * 114_688 + 16_384);
  });
});

describe("remedies", () => {
  const changes = (plan: object, memoryBytes = 1e12) =>
    trainingRemedies(prepared({ ...plan, accelerator: { ...smallAccelerator, memoryBytes } })).map(({ change }) =>
      JSON.stringify(change),
    );
  const offloads = [{ offload: "optimizer" }, { offload: "optimizer-and-weights" }];

  it.each([
    [full, offloads],
    [{ ...full, offload: "optimizer" }, []],
    [{}, [...offloads, { recomputation: "elementwise" }, full]],
    [{ recomputation: "elementwise" }, [...offloads, full]],
    [{ recomputation: "alternate-products" }, [...offloads, full]],
    [{ ...full, microBatchSequences: 4 }, [...offloads, { microBatchSequences: 2 }, { microBatchSequences: 1 }]],
    [
      { ...full, dataParallel: 2 },
      [
        { shardingStage: 2 },
        { shardingStage: 3 },
        { tensorParallel: 2, dataParallel: 1 },
        { pipelineParallel: 2, dataParallel: 1 },
      ],
    ],
    [
      { ...full, dataParallel: 4, shardingStage: 3 },
      [
        { tensorParallel: 2, dataParallel: 2 },
        { tensorParallel: 4, dataParallel: 1 },
        { pipelineParallel: 2, dataParallel: 2 },
        { pipelineParallel: 4, dataParallel: 1 },
      ],
    ],
    [
      { ...full, dataParallel: 2, tensorParallel: 2, pipelineParallel: 2, shardingStage: 3 },
      [
        { tensorParallel: 4, dataParallel: 1 },
        { pipelineParallel: 4, dataParallel: 1 },
      ],
    ],
  ])("of %o are %o", (plan, expected) => {
    expect(changes(plan).sort()).toEqual(expected.map((change) => JSON.stringify(change)).sort());
  });

  it("are the five fastest, in order", () => {
    const found = trainingRemedies(
      prepared({ dataParallel: 4, accelerator: { ...smallAccelerator, memoryBytes: 1e12 } }),
    );
    const seconds = found.map(({ stepSeconds }) => stepSeconds);
    expect(seconds).toHaveLength(5);
    expect(seconds).toEqual([...seconds].sort((left, right) => left - right));
  });

  it("combine two changes if one is not enough, and are absent if none is", () => {
    const both = { recomputation: "full", microBatchSequences: 1 };
    const { neededBytes } = trainingMemory(prepared(both));
    expect(changes({ microBatchSequences: 4 }, neededBytes)).toEqual([JSON.stringify(both)]);
    expect(changes({ microBatchSequences: 4 }, 1e6)).toEqual([]);
  });
});

describe("usualTrainingPlan", () => {
  const run = { model: smallModel, accelerator: smallAccelerator, tokens: 1e9, accelerators: 1 };

  it("divides the batch into sequences", () => {
    expect(usualTrainingPlan({ ...run, sequenceTokens: 512, batchTokens: 2_048 })).toEqual({
      model: smallModel,
      accelerator: smallAccelerator,
      tokens: 1e9,
      sequenceTokens: 512,
      batchSequences: 4,
      dataParallel: 1,
      tensorParallel: 1,
      pipelineParallel: 1,
      interleave: 1,
      expertParallel: 1,
      shardingStage: 1,
      recomputation: "selective",
    });
    expect(usualTrainingPlan(run)).toMatchObject({ sequenceTokens: 4_096, batchSequences: 1_024 });
    const short = { ...run, model: { ...smallModel, maximumContextTokens: 128 }, batchTokens: 10 };
    expect(usualTrainingPlan(short)).toMatchObject({ sequenceTokens: 128, batchSequences: 1 });
  });

  it("recomputes more if memory is short, and throws if no layout fits", () => {
    const need = { model: smallModel, sequenceTokens: 512, batchSequences: 4, kernels: undefined };
    const bytes = (recomputation: string) => trainingMemory(prepared({ ...need, recomputation })).neededBytes;
    const at = (memoryBytes: number) => () =>
      usualTrainingPlan({
        ...run,
        sequenceTokens: 512,
        batchTokens: 2_048,
        accelerator: { ...smallAccelerator, memoryBytes },
      });
    expect(at(bytes("selective"))().recomputation).toBe("selective");
    expect(at(bytes("elementwise"))().recomputation).toBe("elementwise");
    expect(at(bytes("full"))().recomputation).toBe("full");
    expect(at(bytes("full") - 1)).toThrow(InfeasiblePlanError);
    expect(at(bytes("full") - 1)).toThrow("No layout of the run fits; try more accelerators, or larger ones.");
  });
});

describe("recomputationWords", () => {
  const depths = (framework: keyof typeof recomputationWords) =>
    Object.entries(recomputationWords[framework])
      .map((entry) => entry.join(" "))
      .sort();
  const common = ["none none", "off none", "false none", "full full", "true full"];
  const wrappers = ["gradient_checkpointing full", "checkpoint_wrapper full"];
  const megatron = [
    "selective",
    "core_attn selective",
    "layernorm elementwise",
    "mlp_act elementwise",
    "moe_act elementwise",
    "uniform full",
    "block full",
  ];
  const alternate = ["save_dot_except_mlpwi", "save_dot_except_mlp", "save_qkv_proj", "qkv_proj_offloaded"];
  const maxtext = [
    ...alternate.map((word) => `${word} alternate-products`),
    "minimal elementwise",
    "minimal_flash elementwise",
  ];
  it.each([
    ["megatron-lm", ["selective selective", ...megatron.slice(1)]],
    ["internevo", ["selective selective"]],
    ["fsdp", ["selective selective", ...wrappers]],
    ["torchtitan", ["selective alternate-products", "op alternate-products", "memory_budget elementwise", ...wrappers]],
    ["maxtext", ["selective selective", ...maxtext]],
  ] as const)("of %s", (framework, words) => {
    expect(depths(framework)).toEqual([...common, ...words].sort());
  });

  it("have the common words for an unknown framework", () => {
    expect(recomputationOf("unknown", "off")).toBe("none");
    expect(() => recomputationOf("unknown", "block")).toThrow("recomputation");
    expect(() => recomputationOf("megatron-lm", "toString")).toThrow("recomputation");
  });
});
