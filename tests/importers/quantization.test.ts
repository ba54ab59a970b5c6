import { isLlmEconomicsError } from "llm-economics/errors";
import { importHuggingFaceConfig, storedModel } from "llm-economics/importers";
import { describe, expect, it } from "vitest";
import { fixtureText } from "./fixtureText.ts";

const base = {
  model_type: "qwen3_moe",
  hidden_size: 2048,
  num_hidden_layers: 4,
  num_attention_heads: 32,
  num_key_value_heads: 4,
  head_dim: 128,
  intermediate_size: 6144,
  moe_intermediate_size: 768,
  num_experts: 128,
  num_experts_per_tok: 8,
  mlp_only_layers: [0],
  vocab_size: 151936,
  max_position_embeddings: 40960,
  torch_dtype: "bfloat16",
};
const withConfig = (quantization: object) => importHuggingFaceConfig({ ...base, quantization_config: quantization });
const wide = { embedding: "bf16", router: "bf16", head: "bf16", norm: "bf16" };

describe("bytes of quantised checkpoints", () => {
  it.each([
    ["openai__gpt-oss-20b", 13_761_264_768],
    ["openai__gpt-oss-120b", 65_248_815_744],
  ])("equal total_size in the index of %s (MXFP4, checkpoint)", (file, totalSize) => {
    expect(storedModel(importHuggingFaceConfig(fixtureText(`configs/${file}.json`))).weightBytes).toBe(totalSize);
  });

  it("include a scale for every 128 x 128 block of DeepSeek-R1 (checkpoint: 680571043840 FP8 elements with multi-token prediction)", () => {
    const model = storedModel(importHuggingFaceConfig(fixtureText("configs/deepseek-ai__DeepSeek-R1.json")));
    expect(model.weightFormats.experts.id).toBe("fp8-block128");
    expect(model.weightFormats.attention.id).toBe("fp8-block128");
    expect(model.weightBytesByClass.head).toBe(2 * 129280 * 7168);
    expect(model.weightBytesByClass.experts).toBe(58 * 256 * 3 * 7168 * 2048 * (1 + 4 / 16384));
  });

  it("are 3.9 GB for Llama 2 7B in GPTQ with groups of 128, zero points stored (published: 3.90 GB)", () => {
    const imported = importHuggingFaceConfig({
      model_type: "llama",
      hidden_size: 4096,
      intermediate_size: 11008,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      vocab_size: 32000,
      max_position_embeddings: 4096,
      torch_dtype: "float16",
      quantization_config: { quant_method: "gptq", bits: 4, group_size: 128, sym: true, desc_act: false },
    });
    expect(storedModel(imported).weightBytes / 1e9).toBeCloseTo(3.9, 1);
    expect(imported.quantization?.weights).toBe("int4-group128-asymmetric");
  });

  it("store only the experts and projections of Qwen3-30B-A3B-FP8 in FP8", () => {
    const { quantization } = importHuggingFaceConfig(fixtureText("configs/Qwen__Qwen3-30B-A3B-FP8.json"));
    expect(quantization).toEqual({ method: "fp8", weights: "fp8-block128", activations: "fp8-e4m3", overrides: wide });
  });

  it("store DeepSeek-V4's experts in 4 bits next to FP8", () => {
    const { quantization } = importHuggingFaceConfig(fixtureText("configs/deepseek-ai__DeepSeek-V4-Flash.json"));
    expect(quantization?.overrides).toEqual({ ...wide, experts: "mxfp4" });
  });
});

const group = (weights: object, more: object = {}) => ({
  config_groups: { group_0: { targets: ["Linear"], weights, ...more } },
});
const nvfp4 = { num_bits: 4, type: "float", group_size: 16 };

describe("quantization_config", () => {
  it.each([
    ["AWQ", { quant_method: "awq", bits: 4, group_size: 128, zero_point: true }, "int4-group128-asymmetric"],
    ["AWQ under its own names", { quant_method: "awq", w_bit: 4, q_group_size: 128 }, "int4-group128-asymmetric"],
    ["GPTQ with 8 bits a row", { quant_method: "gptq", bits: 8, group_size: -1 }, "int8"],
    ["FP8 a tensor", { quant_method: "fp8", activation_scheme: "static" }, "fp8-e4m3"],
    ["FP8 E5M2", { quant_method: "fp8", fmt: "float8_e5m2" }, "fp8-e5m2"],
    ["FBGEMM's FP8", { quant_method: "fbgemm_fp8", modules_to_not_convert: ["lm_head"] }, "fp8-e4m3"],
    [
      "compressed INT4",
      { quant_method: "compressed-tensors", ...group({ num_bits: 4, type: "int", strategy: "group", group_size: 32 }) },
      "int4-group32",
    ],
    [
      "compressed FP8 a channel",
      { quant_method: "compressed-tensors", ...group({ num_bits: 8, type: "float", strategy: "channel" }) },
      "fp8-e4m3",
    ],
    [
      "compressed FP8 blocks",
      { quant_method: "compressed-tensors", ...group({ num_bits: 8, type: "float", strategy: "block" }) },
      "fp8-block128",
    ],
    ["ModelOpt's NVFP4", { quant_method: "modelopt", quant_algo: "NVFP4", ...group(nvfp4) }, "nvfp4"],
    ["ModelOpt's FP8", { quant_algo: "FP8" }, "fp8-e4m3"],
    ["MXFP4", { quant_method: "mxfp4" }, "mxfp4"],
    ["bitsandbytes' NF4", { quant_method: "bitsandbytes", load_in_4bit: true, bnb_4bit_quant_type: "nf4" }, "nf4"],
    [
      "bitsandbytes' NF4 with its scales quantised",
      { quant_method: "bitsandbytes", load_in_4bit: true, bnb_4bit_quant_type: "nf4", bnb_4bit_use_double_quant: true },
      "nf4-double-quantized",
    ],
    ["bitsandbytes' INT8", { quant_method: "bitsandbytes", load_in_8bit: true }, "int8"],
  ])("is read for %s", (_, quantization, weights) => {
    const imported = withConfig(quantization);
    expect(imported.quantization?.weights).toBe(weights);
    expect(imported.model.nativeFormat).toBe(weights);
    expect(storedModel(imported).weightBytes).toBeGreaterThan(0);
    expect(imported.warnings).toEqual([]);
  });

  it("sets formats by class, activations and cache of the stored model", () => {
    const config = group(nvfp4, { input_activations: nvfp4 });
    const kv = { num_bits: 8, type: "float", dynamic: false };
    const model = storedModel(
      withConfig({ quant_method: "modelopt", quant_algo: "NVFP4", ...config, kv_cache_scheme: kv }),
    );
    const { weightFormats, activationFormat, keyValueCacheFormat } = model;
    expect(weightFormats.experts.id).toBe("nvfp4");
    expect(weightFormats.embedding.id).toBe("bf16");
    expect(activationFormat.id).toBe("nvfp4");
    expect(keyValueCacheFormat.id).toBe("fp8-e4m3");
  });

  it("defaults to torch_dtype when absent", () => {
    const imported = importHuggingFaceConfig({ ...base, torch_dtype: "float16" });
    expect(imported.quantization).toBe(null);
    expect(storedModel(imported).weightFormats.experts.id).toBe("fp16");
  });

  it("throws on a format the library lacks, with its name", () => {
    const imported = importHuggingFaceConfig(base);
    const quantization = { method: "other", weights: "int9", overrides: {} };
    expect(() => storedModel({ ...imported, quantization })).toThrow(/weights.*int9/);
  });

  it("sets the formats of the cache and of activations", () => {
    const { quantization } = withConfig({
      quant_method: "modelopt",
      quant_algo: "NVFP4",
      ...group(nvfp4, { input_activations: nvfp4 }),
      kv_cache_scheme: { num_bits: 8, type: "float", dynamic: false },
    });
    expect(quantization).toMatchObject({ activations: "nvfp4", keyValueCache: "fp8-e4m3" });
  });

  it("excludes modules listed by pattern or in most layers, but not a single layer", () => {
    const overridesOf = (ignore: readonly string[]) =>
      withConfig({ quant_method: "compressed-tensors", ignore, ...group(nvfp4) }).quantization?.overrides;
    expect(overridesOf(["lm_head", "re:.*self_attn.*"])).toEqual({ ...wide, attention: "bf16" });
    expect(overridesOf([0, 1, 2, 3].map((layer) => `model.layers.${layer}.self_attn*`))).toEqual({
      ...wide,
      attention: "bf16",
    });
    expect(overridesOf(["model.layers.0.self_attn*"])).toEqual(wide);
    expect(overridesOf(["re:.*mlp.gate$", "re:.*shared_experts.*"])).toEqual({ ...wide, feedForward: "bf16" });
  });

  it("uses the most common format of each class in a mixed checkpoint, with a warning", () => {
    const imported = withConfig({
      quant_method: "modelopt",
      quant_algo: "MIXED_PRECISION",
      quantized_layers: {
        "model.layers.0.self_attn.q_proj": { quant_algo: "FP8" },
        "model.layers.1.mlp.experts.3.up_proj": { quant_algo: "NVFP4" },
        "model.layers.1.mlp.experts.4.up_proj": { quant_algo: "NVFP4" },
        "model.layers.2.mlp.experts.3.up_proj": { quant_algo: "FP8" },
      },
    });
    expect(imported.quantization?.overrides).toEqual({
      ...wide,
      attention: "fp8-e4m3",
      experts: "nvfp4",
      feedForward: "bf16",
    });
    expect(imported.warnings).toEqual([
      "Where layers of a tensor class differ in format, the most common one was assumed for all.",
    ]);
  });

  it("may come from hf_quant_config.json", () => {
    const { quantization } = withConfig({
      producer: { name: "modelopt" },
      quantization: { quant_algo: "NVFP4", kv_cache_quant_algo: "FP8", group_size: 16, exclude_modules: ["lm_head"] },
    });
    expect(quantization).toMatchObject({
      method: "modelopt",
      weights: "nvfp4",
      keyValueCache: "fp8-e4m3",
      overrides: wide,
    });
  });

  it("reads the groups of a checkpoint whose experts have their own format", () => {
    const { quantization } = withConfig({
      quant_method: "compressed-tensors",
      config_groups: {
        group_0: { targets: ["Linear"], weights: { num_bits: 8, type: "float", strategy: "channel" } },
        group_1: { targets: ["re:.*mlp.experts.*"], weights: nvfp4 },
      },
    });
    expect(quantization?.overrides).toEqual({ ...wide, experts: "nvfp4" });
  });

  it.each([
    ["a method that is not known", { quant_method: "aqlm" }],
    ["no method", {}],
    ["GPTQ in nine bits", { quant_method: "gptq", bits: 9, group_size: 128 }],
    ["blocks that are neither square nor of one row", { quant_method: "fp8", weight_block_size: [64, 128] }],
    ["torchao's automatic choice", { quant_method: "torchao", quant_type: "autoquant" }],
    ["Quanto with a type that is not known", { quant_method: "quanto", weights: "int5" }],
    ["bits as text", { quant_method: "gptq", bits: "4" }],
    ["a trimmed list", { quant_method: "modelopt", quant_algo: "MIXED_PRECISION", quantized_layers: "<9 entries>" }],
    ["__proto__ as method", { quant_method: "__proto__" }],
  ])("warns of unknown formats and imports the model: %s", (_, quantization) => {
    const imported = withConfig(quantization);
    expect(imported.quantization).toBe(null);
    expect(imported.model.nativeFormat).toBe("bf16");
    expect(imported.warnings).toHaveLength(1);
    expect(imported.warnings[0]).toMatch(/formats of the quantised weights are unknown/);
  });

  it("is stored only as what an importer returned", () => {
    const architecture = withConfig({}).model;
    expect(() => storedModel(architecture as never)).toThrow(
      "imported.model must be what importHuggingFaceConfig or importGguf returned; got undefined.",
    );
    expect(() => importHuggingFaceConfig("./config.json")).toThrow("pass the text of the file, not its path");
  });

  it("gives a typed error or a warning when it is not an object", () => {
    for (const value of [1, "fp8", [], true]) {
      try {
        expect(withConfig(value as unknown as object).warnings.length).toBeGreaterThan(0);
      } catch (error) {
        expect(isLlmEconomicsError(error, "malformed-input")).toBe(true);
      }
    }
  });
});
