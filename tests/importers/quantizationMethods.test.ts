import { storedBitsPerElement } from "llm-economics/formats";
import { importHuggingFaceConfig, storedModel } from "llm-economics/importers";
import { describe, expect, it } from "vitest";

const llama8b = {
  model_type: "llama",
  hidden_size: 4096,
  intermediate_size: 14336,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 128256,
  max_position_embeddings: 131072,
  torch_dtype: "bfloat16",
};
const mixture = {
  ...llama8b,
  model_type: "qwen3_moe",
  num_experts: 128,
  num_experts_per_tok: 8,
  moe_intermediate_size: 768,
  head_dim: 128,
};

interface Form {
  /** The file whose form it is, or the code that writes it. */
  readonly source: string;
  readonly quantization: object;
  readonly weights: string;
  /** Bits of one element of the linear layers, scales included. */
  readonly bits: number;
  readonly activations: string;
}

const forms: readonly Form[] = [
  {
    source: "AutoRound: INT4, groups of 128, packed as GPTQ does (intel/auto-round, export_to_autogptq)",
    quantization: {
      quant_method: "auto-round",
      bits: 4,
      group_size: 128,
      sym: true,
      packing_format: "auto_round:auto_gptq",
    },
    weights: "int4-group128-asymmetric",
    bits: 4 + 20 / 128,
    activations: "bf16",
  },
  {
    source: "AutoRound: MXFP4 (intel/auto-round, schemes)",
    quantization: { quant_method: "auto-round", bits: 4, group_size: 32, data_type: "mx_fp", act_bits: 4 },
    weights: "mxfp4",
    bits: 4.25,
    activations: "mxfp4",
  },
  {
    source: "Quark: FP8, one scale a row (amd/*-FP8-KV)",
    quantization: {
      quant_method: "quark",
      global_quant_config: {
        weight: { qscheme: "per_channel", dtype: "fp8_e4m3" },
        input_tensors: { qscheme: "per_tensor", dtype: "fp8_e4m3" },
      },
      exclude: ["lm_head"],
    },
    weights: "fp8-e4m3",
    bits: 8,
    activations: "fp8-e4m3",
  },
  {
    source: "Quark: MXFP4 weights and activations (amd/Llama-3.1-405B-Instruct-MXFP4-Preview)",
    quantization: {
      quant_method: "quark",
      global_quant_config: {
        weight: { qscheme: "per_group", dtype: "fp4", group_size: 32, scale_format: "e8m0" },
        input_tensors: { qscheme: "per_group", dtype: "fp4", group_size: 32, is_dynamic: true },
      },
    },
    weights: "mxfp4",
    bits: 4.25,
    activations: "mxfp4",
  },
  {
    source: "Quark: INT4 in groups of 128, unsigned",
    quantization: {
      quant_method: "quark",
      global_quant_config: { weight: { qscheme: "per_group", dtype: "uint4", group_size: 128, symmetric: false } },
    },
    weights: "int4-group128-asymmetric",
    bits: 4 + 20 / 128,
    activations: "bf16",
  },
  {
    source: "bitsandbytes: FP4, its default type, absmax in FP32 a block of 64 (transformers, BitsAndBytesConfig)",
    quantization: { quant_method: "bitsandbytes", load_in_4bit: true },
    weights: "fp4-group64",
    bits: 4.5,
    activations: "bf16",
  },
  {
    source: "bitsandbytes: FP4 with its scales quantised",
    quantization: { quant_method: "bitsandbytes", load_in_4bit: true, bnb_4bit_use_double_quant: true },
    weights: "fp4-group64-double-quantized",
    bits: 4 + 8 / 64 + 32 / 16384,
    activations: "bf16",
  },
  {
    source: "bitsandbytes under the private names of older files",
    quantization: { quant_method: "bitsandbytes", _load_in_4bit: true, bnb_4bit_quant_type: "nf4" },
    weights: "nf4",
    bits: 4.5,
    activations: "bf16",
  },
  {
    source: "HQQ (transformers, HqqConfig.to_dict)",
    quantization: {
      quant_method: "hqq",
      quant_config: { weight_quant_params: { nbits: 4, group_size: 64, axis: 1 } },
      skip_modules: ["lm_head"],
    },
    weights: "int4-group64-minima",
    bits: 4.5,
    activations: "bf16",
  },
  {
    source: "torchao: INT4 weights under their old name",
    quantization: { quant_method: "torchao", quant_type: "int4_weight_only", quant_type_kwargs: { group_size: 128 } },
    weights: "int4-group128-minima",
    bits: 4.25,
    activations: "bf16",
  },
  {
    source: "torchao: a scheme as an object (pytorch/*-FP8)",
    quantization: {
      quant_method: "torchao",
      quant_type: { default: { _type: "Float8DynamicActivationFloat8WeightConfig", _version: 1, _data: {} } },
    },
    weights: "fp8-e4m3",
    bits: 8,
    activations: "fp8-e4m3",
  },
  {
    source: "torchao: INT4 with dynamic INT8 activations (pytorch/*-INT8-INT4)",
    quantization: {
      quant_method: "torchao",
      quant_type: {
        default: {
          _type: "Int8DynamicActivationIntxWeightConfig",
          _data: {
            weight_dtype: { _type: "torch.dtype", _data: "int4" },
            weight_granularity: { _type: "PerGroup", _data: { group_size: 32 } },
          },
        },
      },
    },
    weights: "int4-group32-minima",
    bits: 5,
    activations: "int8",
  },
  {
    source: "ExLlamaV2: bits on average, scales included (turboderp/*-exl2)",
    quantization: { quant_method: "exl2", version: "0.1.5", bits: 4.25, head_bits: 6 },
    weights: "average-4.25-bits",
    bits: 4.25,
    activations: "bf16",
  },
  {
    source: "ExLlamaV3 (turboderp/*-exl3)",
    quantization: { quant_method: "exl3", version: "0.0.1", bits: 3.0, head_bits: 6, codebook: "mcg" },
    weights: "average-3-bits",
    bits: 3,
    activations: "bf16",
  },
  {
    source: "AQLM: one codebook of 16 bits for 8 weights (ISTA-DASLab/*-2Bit-1x16)",
    quantization: {
      quant_method: "aqlm",
      in_group_size: 8,
      out_group_size: 1,
      num_codebooks: 1,
      nbits_per_codebook: 16,
    },
    weights: "average-2-bits",
    bits: 2,
    activations: "bf16",
  },
  {
    source: "GPTQ in three bits",
    quantization: { quant_method: "gptq", bits: 3, group_size: 128 },
    weights: "int3-group128-asymmetric",
    bits: 3 + 19 / 128,
    activations: "bf16",
  },
  {
    source: "GPTQ of before quant_method, from quantize_config.json (TheBloke/*-GPTQ)",
    quantization: { bits: 4, group_size: 32, desc_act: true, damp_percent: 0.1, sym: true },
    weights: "int4-group32-asymmetric",
    bits: 4 + 20 / 32,
    activations: "bf16",
  },
  {
    source: "AWQ of before quant_method, from quant_config.json",
    quantization: { zero_point: true, q_group_size: 64, w_bit: 4, version: "GEMM" },
    weights: "int4-group64-asymmetric",
    bits: 4 + 20 / 64,
    activations: "bf16",
  },
  {
    source: "Quanto's INT8 weights (transformers, QuantoConfig)",
    quantization: { quant_method: "quanto", weights: "int8", activations: null },
    weights: "int8",
    bits: 8,
    activations: "bf16",
  },
  {
    source: "EETQ (transformers, EetqConfig)",
    quantization: { quant_method: "eetq", weights: "int8" },
    weights: "int8",
    bits: 8,
    activations: "bf16",
  },
  {
    source: "BitNet: ternary weights, four in a byte (microsoft/bitnet-b1.58-2B-4T)",
    quantization: { quant_method: "bitnet", linear_class: "autobitlinear", quantization_mode: "offline" },
    weights: "int2",
    bits: 2,
    activations: "int8",
  },
  {
    source: "FP8 in blocks of 64",
    quantization: { quant_method: "fp8", weight_block_size: [64, 64] },
    weights: "fp8-block64",
    bits: 8 + 32 / 4096,
    activations: "fp8-e4m3",
  },
  {
    source: "SmoothQuant under SGLang's name",
    quantization: { quant_method: "w8a8_int8" },
    weights: "int8",
    bits: 8,
    activations: "int8",
  },
  {
    source: "compressed-tensors: INT8 weights and activations (RedHatAI/*-quantized.w8a8)",
    quantization: {
      quant_method: "compressed-tensors",
      format: "int-quantized",
      config_groups: {
        group_0: {
          targets: ["Linear"],
          weights: { num_bits: 8, type: "int", strategy: "channel", symmetric: true },
          input_activations: { num_bits: 8, type: "int", strategy: "token", dynamic: true },
        },
      },
      ignore: ["lm_head"],
    },
    weights: "int8",
    bits: 8,
    activations: "int8",
  },
  {
    source: "compressed-tensors: FP8 blocks with activations in groups of 128 (RedHatAI/*-FP8-block)",
    quantization: {
      quant_method: "compressed-tensors",
      format: "float-quantized",
      config_groups: {
        group_0: {
          targets: ["Linear"],
          weights: { num_bits: 8, type: "float", strategy: "block", block_structure: [128, 128] },
          input_activations: { num_bits: 8, type: "float", strategy: "group", group_size: 128, dynamic: true },
        },
      },
    },
    weights: "fp8-block128",
    bits: 8 + 32 / 16384,
    activations: "fp8-e4m3",
  },
  {
    source: "compressed-tensors: INT4 in groups of 32 with zero points, under its first name",
    quantization: {
      config_groups: {
        group_0: {
          targets: ["Linear"],
          weights: { num_bits: 4, type: "int", strategy: "group", group_size: 32, symmetric: false },
        },
      },
    },
    weights: "int4-group32-asymmetric",
    bits: 4 + 20 / 32,
    activations: "bf16",
  },
];

const attentionBits = (config: object) =>
  storedBitsPerElement(storedModel(importHuggingFaceConfig(config)).weightFormats.attention);

describe("quantization methods in use", () => {
  it.each(forms)("reads $source", ({ quantization, weights, bits, activations }) => {
    const config = { ...llama8b, quantization_config: quantization };
    const imported = importHuggingFaceConfig(config);
    expect(imported.warnings).toEqual([]);
    expect(imported.quantization?.weights).toBe(weights);
    expect(attentionBits(config)).toBeCloseTo(bits, 10);
    expect(storedModel(imported).activationFormat.id).toBe(activations);
    expect(imported.quantization?.overrides.embedding).toBe("bf16");
  });
});

describe("experts in 4 bits next to FP8", () => {
  it.each([
    ["DeepSeek-V4.1-Flash, in the description", { weight_block_size: [32, 32], expert_dtype: "fp4" }, {}],
    ["DeepSeek-V4, next to it", { weight_block_size: [128, 128] }, { expert_dtype: "fp4" }],
    ["MiMo-V2.6, by its store_dtype", { weight_block_size: [128, 128], store_dtype: "mxfp4" }, {}],
  ])("include MXFP4: %s", (_, description, reference) => {
    const quantization_config = { quant_method: "fp8", fmt: "e4m3", activation_scheme: "dynamic", ...description };
    const imported = importHuggingFaceConfig({ ...mixture, ...reference, quantization_config });
    expect(imported.warnings).toEqual([]);
    expect(imported.quantization?.overrides.experts).toBe("mxfp4");
    expect(imported.quantization?.weights).toBe(`fp8-block${description.weight_block_size[0]}`);
    expect(storedBitsPerElement(storedModel(imported).weightFormats.experts)).toBe(4.25);
  });
});

describe("MLX", () => {
  const four = { group_size: 64, bits: 4 };

  it("stores a 16-bit scale and a 16-bit bias per group, in embedding and head too (mlx-community/*-4bit: 4.5 bits a weight)", () => {
    const { quantization, warnings } = importHuggingFaceConfig({ ...llama8b, quantization: four });
    expect(warnings).toEqual([]);
    expect(quantization?.weights).toBe("int4-group64-minima");
    expect(quantization?.overrides).toEqual({
      embedding: "int4-group64-minima",
      head: "int4-group64-minima",
      router: "int4-group64-minima",
      norm: "bf16",
    });
    const model = storedModel(importHuggingFaceConfig({ ...llama8b, quantization: four }));
    expect((8 * model.weightBytes) / 8_030_261_248).toBeCloseTo(4.5, 2);
  });

  it("is recognised under either key, or both, without a quant_method", () => {
    const under = [
      { quantization: four },
      { quantization_config: four },
      { quantization: four, quantization_config: four },
    ];
    for (const keys of under) expect(attentionBits({ ...llama8b, ...keys })).toBe(4.5);
  });

  it.each([
    [{ group_size: 32, bits: 4, mode: "mxfp4" }, 4.25],
    [{ group_size: 16, bits: 4, mode: "nvfp4" }, 4.5],
    [{ group_size: 32, bits: 8, mode: "mxfp8" }, 8.25],
    [{ group_size: 64, bits: 6 }, 6.5],
    [{ group_size: 128, bits: 3 }, 3.25],
  ])("reads the modes and widths of mlx-lm: %j", (quantization, bits) => {
    expect(attentionBits({ ...llama8b, quantization })).toBe(bits);
  });

  it("reads modules with separate formats, and excluded ones, by class (mlx-lm, mixed_quant_predicate)", () => {
    const layers = Array.from({ length: 32 }, (_, layer) => [
      [`model.layers.${layer}.mlp.down_proj`, { group_size: 64, bits: 6 }] as const,
      [`model.layers.${layer}.mlp.gate`, { group_size: 64, bits: 8 }] as const,
    ]).flat();
    const quantization = { ...four, ...Object.fromEntries(layers), lm_head: false };
    const { overrides } = importHuggingFaceConfig({ ...mixture, quantization }).quantization ?? {};
    expect(overrides?.router).toBe("int8-group64-minima");
    expect(overrides?.head).toBe("bf16");
    expect(overrides?.embedding).toBe("int4-group64-minima");
  });
});

describe("quantization with exceptions for single modules", () => {
  it("reads GPTQModel's dynamic rules: patterns with other bits, and excluded patterns", () => {
    const { quantization } = importHuggingFaceConfig({
      ...mixture,
      quantization_config: {
        quant_method: "gptq",
        bits: 4,
        group_size: 128,
        lm_head: true,
        dynamic: { "-:.*self_attn.*": {}, "+:.*mlp.experts.*": { bits: 3 } },
      },
    });
    expect(quantization?.overrides).toMatchObject({
      attention: "bf16",
      experts: "int3-group128-asymmetric",
    });
  });

  it("reads compressed-tensors groups that name modules only, with the other modules in 16 bits (unsloth, RedHatAI mixed recipes)", () => {
    const { quantization } = importHuggingFaceConfig({
      ...mixture,
      quantization_config: {
        quant_method: "compressed-tensors",
        config_groups: {
          group_0: { targets: ["re:.*mlp.experts.*"], weights: { num_bits: 4, type: "int", group_size: 32 } },
        },
      },
    });
    expect(quantization?.weights).toBe("int4-group32");
  });

  it("reads torchao's module table", () => {
    const fp8 = { _type: "Float8WeightOnlyConfig", _data: {} };
    const { quantization } = importHuggingFaceConfig({
      ...llama8b,
      quantization_config: {
        quant_method: "torchao",
        quant_type: {
          default: {
            _type: "ModuleFqnToConfig",
            _data: { module_fqn_to_config: { _default: { _type: "Int4WeightOnlyConfig", _data: {} }, lm_head: fp8 } },
          },
        },
      },
    });
    expect(quantization?.weights).toBe("int4-group128-minima");
    expect(quantization?.overrides.head).toBe("fp8-e4m3");
  });
});

describe("8 bits as torch_dtype", () => {
  it.each([
    ["float8_e4m3fn", "fp8-e4m3"],
    ["torch.float8_e4m3fn", "fp8-e4m3"],
    ["float8_e5m2", "fp8-e5m2"],
  ])("%s gives the format of the linear layers, with a warning", (torch_dtype, weights) => {
    const imported = importHuggingFaceConfig({ ...llama8b, torch_dtype });
    expect(imported.quantization).toMatchObject({ method: "torch_dtype", weights });
    expect(imported.warnings).toHaveLength(1);
    expect(storedModel(imported).weightFormats.attention.id).toBe(weights);
    expect(storedModel(imported).weightFormats.embedding.id).toBe("bf16");
  });

  it("keeps unquantised modules in 16 bits", () => {
    const imported = importHuggingFaceConfig({
      ...llama8b,
      torch_dtype: "float8_e4m3fn",
      quantization_config: { quant_method: "fp8" },
    });
    expect(imported.quantization?.overrides.embedding).toBe("bf16");
  });

  it("throws an error with the known types on any other type", () => {
    expect(() => importHuggingFaceConfig({ ...llama8b, torch_dtype: "posit8" })).toThrow(
      /torch_dtype must be one of bfloat16, .*; got "posit8"/,
    );
  });
});

describe("unknown methods", () => {
  it("are sized by their stated bits, with a warning", () => {
    const imported = importHuggingFaceConfig({
      ...llama8b,
      quantization_config: { quant_method: "newquant", bits: 4, group_size: 64 },
    });
    expect(imported.quantization?.weights).toBe("int4-group64");
    expect(imported.warnings).toEqual([
      'The method "newquant" is unknown; integers with one scale per group were assumed, with the stated bits and groups.',
    ]);
  });

  it("are assumed to use 16 bits without stated bits, with a warning that names the nearest known method", () => {
    const imported = importHuggingFaceConfig({ ...llama8b, quantization_config: { quant_method: "qark" } });
    expect(imported.quantization).toBe(null);
    expect(imported.warnings[0]).toMatch(
      /unknown: method "qark" .* 16 bits were assumed. The nearest known method is "quark"/,
    );
  });
});

describe("short forms of formats", () => {
  it.each([
    ["Ascend's w8a8_dynamic (vllm-project/vllm-ascend#119)", { quantize: "w8a8_dynamic" }, "int8", "int8"],
    ["Ascend's w4a16", { quantize: "w4a16" }, "int4", "bf16"],
    [
      "FP8 with scales for 32 of a row",
      { quantization_config: { quant_method: "fp8", weight_block_size: [1, 32], scale_fmt: "ue8m0" } },
      "mxfp8",
      "mxfp8",
    ],
    [
      "FP8 with scales for 128 of a row",
      { quantization_config: { quant_method: "fp8", weight_block_size: [1, 128] } },
      "fp8-group128",
      "fp8-e4m3",
    ],
    ["INT8 of TPUs", { quantization_config: { quant_method: "tpu_int8" } }, "int8", "bf16"],
    [
      "the first Marlin files",
      { quantization_config: { quant_method: "marlin", group_size: 128 } },
      "int4-group128",
      "bf16",
    ],
    ["QQQ", { quantization_config: { quant_method: "qqq", bits: 4, group_size: 128 } }, "int4-group128", "int8"],
  ])("reads %s", (_, fields, weights, activations) => {
    const imported = importHuggingFaceConfig({ ...llama8b, ...fields });
    expect(imported.quantization).toMatchObject({ weights, activations });
    expect(storedModel(imported).weightBytes).toBeGreaterThan(0);
  });
  it("throw on an unknown word", () => {
    const { quantization, warnings } = importHuggingFaceConfig({ ...llama8b, quantize: "nf-something" });
    expect(quantization).toBeNull();
    expect(warnings.join(" ")).toContain("unknown");
  });
});
