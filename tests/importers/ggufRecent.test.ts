import { importGguf, importHuggingFaceConfig } from "llm-economics/importers";
import { type Architecture, cacheBytesPerSequence, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { bf16 } from "../../src/formats/bf16.js";
import { ggufBytes, type WrittenValue } from "./ggufBytes.ts";

type Keys = { readonly [key: string]: number | readonly number[] };
type Tensors = { readonly [name: string]: readonly number[] };

/** The model of a GGUF header with these keys and tensors. */
function fromGguf(architecture: string, keys: Keys, tensors: Tensors): Architecture {
  const pairs = Object.entries(keys).map(([key, value]): [string, WrittenValue] => [
    `${architecture}.${key}`,
    typeof value === "number" ? ["u32", value] : ["u32s", value],
  ]);
  const written = Object.entries(tensors).map(([name, dimensions]) => ({ name, dimensions, type: 0, offset: 0 }));
  return importGguf(ggufBytes([["general.architecture", ["text", architecture]], ...pairs], written)).model;
}

function expectEqual(read: Architecture, config: object): void {
  const { model } = importHuggingFaceConfig(config);
  expect(parameterCount(read)).toEqual(parameterCount(model));
  const cache = (architecture: Architecture) =>
    cacheBytesPerSequence({ architecture, contextTokens: 4096, format: bf16 });
  expect(cache(read)).toBe(cache(model));
}

const layersOf = <Value>(count: number, valueAt: (layer: number) => Value) =>
  Array.from({ length: count }, (_, layer) => valueAt(layer));

describe("llama.cpp's recent architectures", () => {
  it.each(["glm5next", "glm5-next"])("reads %s as the config.json of GLM-5.3-Flash (glm5next.cpp)", (architecture) => {
    const sparse = layersOf(45, (layer) => layer % 4 === 3);
    const shape = { hidden_size: 4096, num_attention_heads: 64, num_hidden_layers: 45, vocab_size: 154880 };
    const keys = {
      block_count: 46,
      nextn_predict_layers: 1,
      embedding_length: 4096,
      context_length: 1048576,
      feed_forward_length: 12288,
      "attention.head_count": 64,
      "attention.head_count_kv": [...sparse.map(Number), 1],
      "attention.q_lora_rank": 1536,
      "attention.kv_lora_rank": 512,
      "attention.key_length_mla": 256,
      "attention.value_length_mla": 256,
      "attention.indexer.head_count": 32,
      "attention.indexer.key_length": 128,
      "attention.indexer.top_k": 2048,
      "attention.indexer.kpool": 4,
      "rope.dimension_count": 0,
      "kda.head_dim": 128,
      "ssm.conv_kernel": 4,
      "hyper_connection.count": 4,
      leading_dense_block_count: 3,
      expert_count: 288,
      expert_used_count: 8,
      expert_shared_count: 1,
      expert_feed_forward_length: 2048,
    };
    const tensors = { "token_embd.weight": [4096, 154880], "output.weight": [4096, 154880] };
    expectEqual(fromGguf(architecture, keys, { ...tensors, "blk.3.exp_probs_b.bias": [288] }), {
      model_type: "glm5_next",
      ...shape,
      intermediate_size: 12288,
      first_k_dense_replace: 3,
      moe_intermediate_size: 2048,
      n_routed_experts: 288,
      n_shared_experts: 1,
      num_experts_per_tok: 8,
      hc_mult: 4,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_nope_head_dim: 256,
      qk_rope_head_dim: 0,
      v_head_dim: 256,
      index_n_heads: 32,
      index_head_dim: 128,
      index_topk: 2048,
      index_kpool: 4,
      layer_types: sparse.map((indexed) => (indexed ? "deepseek_sparse_attention" : "linear_attention")),
      linear_attn_config: { num_heads: 64, head_dim: 128, short_conv_kernel_size: 4 },
      max_position_embeddings: 1048576,
    });
  });

  it("reads deepseek41 as the config.json of DeepSeek-V4.1-Flash, with cache sources read from tensors (deepseek41.cpp)", () => {
    const ratios = layersOf(40, (layer) => (layer < 2 ? 0 : layer < 20 ? 2 : 1));
    const [sources, indexed, rows] = [
      [2, 8, 14, 20],
      [2, 8, 14, 20, 24, 28, 32, 36],
      [384006168, 384016682],
    ];
    const named = (layers: readonly number[], end: string, dimensions: readonly number[]): Tensors =>
      Object.fromEntries(layers.map((layer) => [`blk.${layer}.${end}`, dimensions]));
    const keys = {
      block_count: 40,
      embedding_length: 5120,
      context_length: 1048576,
      feed_forward_length: 2304,
      "attention.head_count": 64,
      "attention.head_count_kv": 1,
      "attention.key_length": 512,
      "attention.q_lora_rank": 1280,
      "attention.output_lora_rank": 1024,
      "attention.output_group_count": 8,
      "attention.compress_ratios": ratios,
      "attention.sliding_window": 128,
      "attention.indexer.head_count": 32,
      "attention.indexer.key_length": 128,
      "attention.indexer.top_k": 512,
      "rope.dimension_count": 64,
      "hyper_connection.count": 4,
      "engram.layer_ids": [1, 14],
      "engram.head_count": 8,
      "engram.key_length": 256,
      "engram.max_ngram_size": 4,
      expert_count: 384,
      expert_used_count: 6,
      expert_shared_count: 1,
      expert_feed_forward_length: 2304,
    };
    const tensors = {
      "token_embd.weight": [5120, 129280],
      "output.weight": [5120, 129280],
      "blk.1.engram_embd.weight": [256, rows[0] ?? 0],
      "blk.14.engram_embd.weight": [256, rows[1] ?? 0],
      ...named(sources, "attn_compressor_kv.weight", [5120, 512]),
      ...named(indexed, "indexer.attn_q_b.weight", [1280, 4096]),
    };
    expectEqual(fromGguf("deepseek41", keys, tensors), {
      model_type: "deepseek_v41",
      vocab_size: 129280,
      hidden_size: 5120,
      moe_intermediate_size: 2304,
      num_hidden_layers: 40,
      num_attention_heads: 64,
      num_key_value_heads: 1,
      head_dim: 512,
      qk_rope_head_dim: 64,
      q_lora_rank: 1280,
      o_lora_rank: 1024,
      o_groups: 8,
      max_position_embeddings: 1048576,
      n_routed_experts: 384,
      n_shared_experts: 1,
      num_experts_per_tok: 6,
      sliding_window: 128,
      compress_ratios: ratios,
      kv_source_layer_ids: sources,
      index_source_layer_ids: indexed,
      index_n_heads: 32,
      index_head_dim: 128,
      index_topk: 512,
      hc_mult: 4,
      engram_layer_ids: [1, 14],
      engram_num_embeddings: rows,
      engram_max_ngram_size: 4,
      engram_n_heads: 8,
      engram_head_dim: 256,
    });
  });

  it.each([
    ["dense", {}, {}],
    [
      "with experts",
      { expert_count: 32, expert_used_count: 4, expert_shared_feed_forward_length: 512 },
      { num_local_experts: 32, num_experts_per_tok: 4, shared_intermediate_size: 512 },
    ],
  ])("reads granite-swa as a config.json with windows and sinks, %s (granite-swa.cpp)", (kind, more, fields) => {
    const windowed = layersOf(32, (layer) => Number(layer % 4 !== 3));
    const keys = {
      block_count: 32,
      embedding_length: 2048,
      context_length: 131072,
      feed_forward_length: 4096,
      "attention.head_count": 32,
      "attention.head_count_kv": 8,
      "attention.sliding_window": 512,
      "attention.sliding_window_pattern": windowed,
      ...more,
    };
    const tensors = { "token_embd.weight": [2048, 100352], "blk.0.attn_sinks.weight": [32] };
    expectEqual(fromGguf("granite-swa", keys, tensors), {
      model_type: kind === "dense" ? "granite_swa" : "granitemoe_swa",
      hidden_size: 2048,
      num_hidden_layers: 32,
      intermediate_size: 4096,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 100352,
      max_position_embeddings: 131072,
      sliding_window: 512,
      layer_types: windowed.map((windows) => (windows ? "sliding_attention" : "full_attention")),
      tie_word_embeddings: true,
      ...fields,
    });
  });
});
