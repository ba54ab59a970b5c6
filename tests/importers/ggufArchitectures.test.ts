import {
  deepseekV4Flash,
  falconMamba7b,
  gemma4_31b,
  gemma4E2b,
  jambaMini,
  kimiLinear48bA3b,
  ling30Flash,
  mimoV2Flash,
  minimaxM3,
  nemotron3Nano30bA3b,
  qwen3Next80bA3b,
  qwen35_27b,
  step35Flash,
} from "llm-economics/architectures";
import { importGguf, importHuggingFaceConfig } from "llm-economics/importers";
import {
  type Architecture,
  cacheBytesPerSequence,
  keyValueCacheBytesPerToken,
  parameterCount,
} from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { bf16 } from "../../src/formats/bf16.js";
import { ggufArchitectures } from "../../src/importers/gguf/architectures.js";
import { families } from "../../src/importers/huggingFace/families.js";
import { familyAliases } from "../../src/importers/huggingFace/familyAliases.js";
import { ggufBytes, type WrittenValue } from "./ggufBytes.ts";

type Keys = { readonly [key: string]: number | readonly number[] };

interface Header {
  /** Model of the header, and the source of its true figures. */
  readonly of: string;
  readonly architecture: string;
  readonly keys: Keys;
  /** Tensors whose presence is significant. */
  readonly present?: readonly string[];
  readonly expected: Architecture;
}

const repeat = (count: number, valueAt: (layer: number) => number) =>
  Array.from({ length: count }, (_, layer) => valueAt(layer));
const every = (interval: number, layer: number) => (layer + 1) % interval === 0;

function bytesOf({ architecture, keys, present = [] }: Omit<Header, "of" | "expected">): Uint8Array {
  const pairs = Object.entries(keys).map(([key, value]): [string, WrittenValue] => [
    `${architecture}.${key}`,
    typeof value === "number" ? ["u32", value] : ["u32s", value],
  ]);
  const tensors = present.map((name) => ({ name, dimensions: [32, 32], type: 0, offset: 0 }));
  return ggufBytes([["general.architecture", ["text", architecture]], ...pairs], tensors);
}

const catalogueHeaders: readonly Header[] = [
  {
    of: "Qwen3-Next 80B-A3B (catalogue)",
    architecture: "qwen3next",
    keys: {
      block_count: 48,
      embedding_length: 2048,
      context_length: 262144,
      vocab_size: 151936,
      feed_forward_length: 5120,
      "attention.head_count": 16,
      "attention.head_count_kv": 2,
      "attention.key_length": 256,
      "attention.value_length": 256,
      "ssm.conv_kernel": 4,
      "ssm.state_size": 128,
      "ssm.group_count": 16,
      "ssm.time_step_rank": 32,
      "ssm.inner_size": 4096,
      expert_count: 512,
      expert_used_count: 10,
      expert_feed_forward_length: 512,
      expert_shared_feed_forward_length: 512,
    },
    present: ["output.weight"],
    expected: qwen3Next80bA3b,
  },
  {
    of: "Qwen3.5 27B: attention in every fourth of 64 layers (catalogue; lmstudio-ai/lmstudio-bug-tracker#1862)",
    architecture: "qwen35",
    keys: {
      block_count: 65,
      nextn_predict_layers: 1,
      embedding_length: 5120,
      context_length: 262144,
      vocab_size: 248320,
      feed_forward_length: 17408,
      full_attention_interval: 4,
      "attention.head_count": 24,
      "attention.head_count_kv": 4,
      "attention.key_length": 256,
      "attention.value_length": 256,
      "ssm.conv_kernel": 4,
      "ssm.state_size": 128,
      "ssm.group_count": 16,
      "ssm.time_step_rank": 48,
      "ssm.inner_size": 6144,
    },
    present: ["output.weight"],
    expected: qwen35_27b,
  },
  {
    of: "Gemma 4 31B: heads and key-value heads by layer (catalogue; unslothai/unsloth#10489 for the form)",
    architecture: "gemma4",
    keys: {
      block_count: 60,
      embedding_length: 5376,
      context_length: 262144,
      vocab_size: 262144,
      feed_forward_length: 21504,
      "attention.head_count": 32,
      "attention.head_count_kv": repeat(60, (layer) => (every(6, layer) ? 4 : 16)),
      "attention.key_length": 512,
      "attention.key_length_swa": 256,
      "attention.sliding_window": 1024,
      "attention.sliding_window_pattern": repeat(60, (layer) => (every(6, layer) ? 0 : 1)),
    },
    expected: gemma4_31b,
  },
  {
    of: "Gemma 4 E2B: caches of 20 layers reused, wider blocks in them (catalogue)",
    architecture: "gemma4",
    keys: {
      block_count: 35,
      embedding_length: 1536,
      context_length: 131072,
      vocab_size: 262144,
      feed_forward_length: repeat(35, (layer) => (layer < 15 ? 6144 : 12288)),
      "attention.head_count": 8,
      "attention.head_count_kv": 1,
      "attention.key_length": 512,
      "attention.key_length_swa": 256,
      "attention.sliding_window": 512,
      "attention.sliding_window_pattern": repeat(35, (layer) => (every(5, layer) ? 0 : 1)),
      "attention.shared_kv_layers": 20,
      embedding_length_per_layer_input: 256,
    },
    expected: gemma4E2b,
  },
  {
    of: "Nemotron 3 Nano: one block a layer, told apart by two lists (catalogue)",
    architecture: "nemotron_h_moe",
    keys: {
      block_count: 52,
      embedding_length: 2688,
      context_length: 262144,
      vocab_size: 131072,
      "attention.head_count": 32,
      "attention.key_length": 128,
      "attention.head_count_kv": repeat(52, (layer) => ([5, 12, 19, 26, 33, 42].includes(layer) ? 2 : 0)),
      feed_forward_length: repeat(52, (layer) => {
        const pattern = "MEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEMEM*EMEMEMEME";
        return pattern[layer] === "E" ? 1856 : 0;
      }),
      "ssm.conv_kernel": 4,
      "ssm.state_size": 128,
      "ssm.group_count": 8,
      "ssm.time_step_rank": 64,
      "ssm.inner_size": 4096,
      expert_count: 128,
      expert_used_count: 6,
      expert_shared_count: 1,
      expert_feed_forward_length: 1856,
      expert_shared_feed_forward_length: 3712,
    },
    present: ["output.weight"],
    expected: nemotron3Nano30bA3b,
  },
  {
    of: "Kimi Linear 48B-A3B: a state where a layer has no key-value heads (catalogue; ggml-org/llama.cpp#17592: 49.12B)",
    architecture: "kimi-linear",
    keys: {
      block_count: 27,
      embedding_length: 2304,
      context_length: 1048576,
      vocab_size: 163840,
      feed_forward_length: 9216,
      "attention.head_count": 32,
      "attention.head_count_kv": repeat(27, (layer) => (every(4, layer) || layer === 26 ? 32 : 0)),
      "attention.kv_lora_rank": 512,
      "attention.key_length": 576,
      "attention.key_length_mla": 192,
      "attention.value_length": 512,
      "attention.value_length_mla": 128,
      "rope.dimension_count": 64,
      "kda.head_dim": 128,
      "ssm.conv_kernel": 4,
      leading_dense_block_count: 1,
      expert_count: 256,
      expert_used_count: 8,
      expert_shared_count: 1,
      expert_feed_forward_length: 1024,
    },
    present: ["output.weight", "blk.1.exp_probs_b.bias"],
    expected: kimiLinear48bA3b,
  },
  {
    of: "Ling 3.0 flash: latent attention where a layer has key-value heads (bailingmoe3.cpp)",
    architecture: "bailingmoe3",
    keys: {
      block_count: 43,
      nextn_predict_layers: 1,
      embedding_length: 2560,
      context_length: 131072,
      vocab_size: 157184,
      feed_forward_length: 6144,
      "attention.head_count": 32,
      "attention.head_count_kv": repeat(43, (layer) => (every(6, layer) || layer === 42 ? 1 : 0)),
      "attention.kv_lora_rank": 512,
      "attention.key_length": 576,
      "attention.key_length_mla": 192,
      "attention.value_length": 512,
      "attention.value_length_mla": 128,
      "rope.dimension_count": 64,
      "kda.head_dim": 128,
      "ssm.conv_kernel": 4,
      leading_dense_block_count: 2,
      expert_count: 512,
      expert_used_count: 8,
      expert_shared_count: 1,
      expert_feed_forward_length: 768,
    },
    present: ["output.weight", "blk.2.exp_probs_b.bias"],
    expected: ling30Flash,
  },
  {
    of: "MiniMax-M3: selected blocks of 128 tokens after three dense layers (minimax-m3.cpp)",
    architecture: "minimax-m3",
    keys: {
      block_count: 60,
      embedding_length: 6144,
      context_length: 1048576,
      vocab_size: 200064,
      feed_forward_length: 12288,
      "attention.head_count": 64,
      "attention.head_count_kv": 4,
      "attention.key_length": 128,
      "attention.value_length": 128,
      "attention.indexer.head_count": 4,
      "attention.indexer.key_length": 128,
      "attention.indexer.top_k": 16,
      "attention.indexer.block_size": 128,
      leading_dense_block_count: 3,
      expert_count: 128,
      expert_used_count: 4,
      expert_shared_count: 1,
      expert_feed_forward_length: 3072,
    },
    present: ["output.weight", "blk.3.exp_probs_b.bias", "blk.3.attn_q_norm.weight"],
    expected: minimaxM3,
  },
  {
    of: "MiMo-V2-Flash: twice the key-value heads in windowed layers (catalogue)",
    architecture: "mimo2",
    keys: {
      block_count: 48,
      embedding_length: 4096,
      context_length: 262144,
      vocab_size: 152576,
      feed_forward_length: 16384,
      "attention.head_count": 64,
      "attention.head_count_kv": repeat(48, (layer) => (layer % 6 === 5 || layer === 0 ? 4 : 8)),
      "attention.key_length": 192,
      "attention.value_length": 128,
      "attention.sliding_window": 128,
      "attention.sliding_window_pattern": repeat(48, (layer) => (layer % 6 === 5 || layer === 0 ? 0 : 1)),
      leading_dense_block_count: 1,
      expert_count: 256,
      expert_used_count: 8,
      expert_feed_forward_length: 2048,
    },
    present: ["output.weight", "blk.1.attn_sinks.weight", "blk.1.exp_probs_b.bias"],
    expected: mimoV2Flash,
  },
  {
    of: "Step-3.5-Flash: windows and experts by layer (catalogue)",
    architecture: "step35",
    keys: {
      block_count: 45,
      embedding_length: 4096,
      context_length: 262144,
      vocab_size: 128896,
      feed_forward_length: 11264,
      "attention.head_count": repeat(45, (layer) => (layer % 4 ? 96 : 64)),
      "attention.head_count_kv": 8,
      "attention.key_length": 128,
      "attention.sliding_window": 512,
      "attention.sliding_window_pattern": repeat(45, (layer) => (layer % 4 ? 1 : 0)),
      leading_dense_block_count: 3,
      expert_count: 288,
      expert_used_count: 8,
      expert_feed_forward_length: 1280,
      expert_shared_feed_forward_length: 1280,
    },
    present: ["output.weight", "blk.0.attn_gate.weight", "blk.3.exp_probs_b.bias"],
    expected: step35Flash,
  },
  {
    of: "Jamba Mini: attention in every eighth layer, experts in every second (catalogue)",
    architecture: "jamba",
    keys: {
      block_count: 32,
      embedding_length: 4096,
      context_length: 262144,
      vocab_size: 65536,
      feed_forward_length: 14336,
      "attention.head_count": 32,
      "attention.head_count_kv": repeat(32, (layer) => (layer % 8 === 4 ? 8 : 0)),
      "ssm.conv_kernel": 4,
      "ssm.state_size": 16,
      "ssm.inner_size": 8192,
      "ssm.time_step_rank": 256,
      expert_count: 16,
      expert_used_count: 2,
    },
    present: [
      "output.weight",
      ...repeat(16, (pair) => 2 * pair + 1).map((layer) => `blk.${layer}.ffn_gate_inp.weight`),
    ],
    expected: jambaMini,
  },
  {
    of: "Falcon Mamba 7B: no attention at all (catalogue)",
    architecture: "mamba",
    keys: {
      block_count: 64,
      embedding_length: 4096,
      context_length: 1048576,
      vocab_size: 65024,
      feed_forward_length: 0,
      "attention.head_count": 0,
      "ssm.conv_kernel": 4,
      "ssm.state_size": 16,
      "ssm.inner_size": 8192,
      "ssm.time_step_rank": 256,
    },
    present: ["output.weight"],
    expected: falconMamba7b,
  },
  {
    of: "DeepSeek-V4-Flash: the compression of each layer (catalogue)",
    architecture: "deepseek4",
    keys: {
      block_count: 43,
      embedding_length: 4096,
      context_length: 1048576,
      vocab_size: 129280,
      "attention.head_count": 64,
      "attention.head_count_kv": 1,
      "attention.key_length": 512,
      "attention.value_length": 512,
      "rope.dimension_count": 64,
      "attention.q_lora_rank": 1024,
      "attention.output_lora_rank": 1024,
      "attention.output_group_count": 8,
      "attention.sliding_window": 128,
      "attention.compress_ratios": repeat(44, (layer) => (layer < 2 || layer === 43 ? 0 : layer % 2 ? 128 : 4)),
      "attention.indexer.head_count": 64,
      "attention.indexer.key_length": 128,
      "attention.indexer.top_k": 512,
      "hyper_connection.count": 4,
      hash_layer_count: 3,
      expert_count: 256,
      expert_used_count: 6,
      expert_shared_count: 1,
      expert_feed_forward_length: 2048,
    },
    present: ["output.weight"],
    expected: deepseekV4Flash,
  },
];

/** Cache bytes of one sequence at a length beyond every window. */
const cacheOf = (architecture: Architecture) =>
  cacheBytesPerSequence({ architecture, contextTokens: 8192, format: bf16, contextLimit: "ignored" });

describe("GGUF headers of models in the catalogue", () => {
  it.each(catalogueHeaders)("import as the catalogue's $of", (header) => {
    const { model } = importGguf(bytesOf(header));
    expect(parameterCount(model)).toEqual(parameterCount(header.expected));
    expect(cacheOf(model)).toBe(cacheOf(header.expected));
  });
});

describe("GGUF headers of other published models", () => {
  it("gives 6 of 16 layers of LFM2-1.2B a cache, with or without tensors (gpustack/gguf-parser-go#31; 1,170,340,608 parameters)", () => {
    const attending = [2, 5, 8, 10, 12, 14];
    const keys = {
      block_count: 16,
      embedding_length: 2048,
      feed_forward_length: 8192,
      "attention.head_count": 32,
      "attention.head_count_kv": repeat(16, (layer) => (attending.includes(layer) ? 8 : 0)),
      context_length: 128000,
      "shortconv.l_cache": 3,
      vocab_size: 65536,
    };
    for (const present of [[], ["token_embd_norm.weight"]]) {
      const { model } = importGguf(bytesOf({ architecture: "lfm2", keys, present }));
      expect(parameterCount(model).total).toBe(1_170_340_608);
      expect(keyValueCacheBytesPerToken(model, 16)).toBe(6 * 2 * 8 * 64 * 2);
    }
  });

  it("gives 4 of 40 layers of Granite 4.0-H-Micro a cache (ollama/ollama#12692; model card: 3B parameters)", () => {
    const { model } = importGguf(
      bytesOf({
        architecture: "granitehybrid",
        keys: {
          block_count: 40,
          embedding_length: 2048,
          feed_forward_length: 8192,
          "attention.head_count": 32,
          "attention.head_count_kv": repeat(40, (layer) => (layer % 10 === 5 ? 8 : 0)),
          context_length: 131072,
          vocab_size: 100352,
          "ssm.conv_kernel": 4,
          "ssm.state_size": 128,
          "ssm.group_count": 1,
          "ssm.time_step_rank": 64,
          "ssm.inner_size": 4096,
        },
        present: ["token_embd.weight.scale"],
      }),
    );
    expect(parameterCount(model).total / 1e9).toBeCloseTo(3.19, 2);
    expect(keyValueCacheBytesPerToken(model, 16)).toBe(4 * 2 * 8 * 64 * 2);
  });

  it("gives 20 of 30 layers of Gemma 3n E2B a cache (gpustack/gguf-parser-go#32)", () => {
    const { model } = importGguf(
      bytesOf({
        architecture: "gemma3n",
        keys: {
          block_count: 30,
          embedding_length: 2048,
          feed_forward_length: repeat(30, () => 8192),
          "attention.head_count": 8,
          "attention.head_count_kv": 2,
          "attention.key_length": 256,
          "attention.sliding_window": 512,
          "attention.sliding_window_pattern": repeat(30, (layer) => (every(5, layer) ? 0 : 1)),
          "attention.shared_kv_layers": 10,
          "altup.num_inputs": 4,
          embedding_length_per_layer_input: 256,
          context_length: 32768,
          vocab_size: 262400,
        },
      }),
    );
    const kept = model.layerGroups.filter(
      ({ attention }) => attention?.kind === "grouped-query" && attention.keyValueProjection !== "none",
    );
    expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    expect(parameterCount(model).total / 1e9).toBeCloseTo(4.46, 1);
  });

  it("reads pruned models whose layers lack attention or the feed-forward block (deci)", () => {
    const { model } = importGguf(
      bytesOf({
        architecture: "deci",
        keys: {
          block_count: 4,
          embedding_length: 4096,
          context_length: 8192,
          vocab_size: 32000,
          "attention.head_count": [32, 0, 32, 32],
          "attention.head_count_kv": [8, 0, 8, 4],
          "attention.key_length": 128,
          feed_forward_length: [14336, 14336, 0, 5632],
        },
        present: ["output.weight"],
      }),
    );
    expect(model.layerGroups.map(({ attention, feedForward }) => [attention !== null, feedForward !== null])).toEqual([
      [true, true],
      [false, true],
      [true, false],
      [true, true],
    ]);
  });
});

describe("architectures of llama.cpp", () => {
  it("map to families that exist", () => {
    for (const [name, { modelType }] of Object.entries(ggufArchitectures)) {
      if (typeof modelType === "string")
        expect(Object.hasOwn(families, familyAliases[modelType] ?? modelType), name).toBe(true);
    }
  });

  it("cover every family that llama.cpp names", () => {
    expect(Object.keys(ggufArchitectures).length).toBeGreaterThan(90);
  });

  it("name the missing key, and the nearest known architecture", () => {
    const cut = bytesOf({ architecture: "granitehybrid", keys: { block_count: 41, embedding_length: 2048 } });
    expect(() => importGguf(cut)).toThrow(
      /GGUF header: granitehybrid\.attention\.head_count, granitehybrid\.feed_forward_length are missing/,
    );
    const words = bytesOf({ architecture: "qwen3x", keys: {} });
    expect(() => importGguf(words)).toThrow(/nearest known one is "qwen3/);
  });

  it("agree with config.json on a mixture of experts with a learned router bias", () => {
    const imported = importHuggingFaceConfig({
      model_type: "glm4_moe",
      hidden_size: 4096,
      num_hidden_layers: 46,
      intermediate_size: 10944,
      moe_intermediate_size: 1408,
      num_attention_heads: 96,
      num_key_value_heads: 8,
      head_dim: 128,
      n_routed_experts: 128,
      num_experts_per_tok: 8,
      n_shared_experts: 1,
      first_k_dense_replace: 1,
      attention_bias: true,
      vocab_size: 151552,
      max_position_embeddings: 131072,
      torch_dtype: "bfloat16",
    });
    const balanced = imported.model.layerGroups.flatMap(({ feedForward }) =>
      feedForward?.kind === "mixture-of-experts" ? [feedForward.balancing] : [],
    );
    expect(balanced).toEqual(["routing-bias"]);
  });
});

describe("familyAliases", () => {
  it("maps to families that exist, each once", () => {
    for (const [alias, name] of Object.entries(familyAliases)) {
      expect(Object.hasOwn(families, name), alias).toBe(true);
      expect(Object.hasOwn(families, alias), alias).toBe(false);
    }
  });
});
