import type { GgufFields } from "./ggufFields.js";
import type { GgufValue } from "./metadataValue.js";

/** One value per layer; undefined if the layer has no such tensor. */
type ByLayer = readonly (number | undefined)[];

/** Largest number of layers to inspect: twice what importers accept. */
export const mostLayers = 8192;

/** Missing keys that follow from the shapes of the tensors; none if the header lists no tensors. */
export function keysFromTensors(gguf: GgufFields): { readonly [key: string]: GgufValue } {
  if (!gguf.hasTensors) return {};
  const derived = {
    embedding_length: gguf.dimension("token_embd.weight", 0),
    context_length: gguf.dimension("position_embd.weight", 1),
    block_count: gguf.layers || undefined,
    ...headKeys(gguf),
    ...widthKeys(gguf),
    "ssm.inner_size": commonValue(dimensions(gguf, "ssm_out.weight", 0)),
    "ssm.conv_kernel": commonValue(dimensions(gguf, "ssm_conv1d.weight", 0)),
    "shortconv.l_cache": commonValue(dimensions(gguf, "shortconv.conv.weight", 0)),
  };
  const missing = Object.entries(derived).filter(
    ([key, value]) => value !== undefined && gguf.value(key) === undefined,
  );
  return Object.fromEntries(missing) as { readonly [key: string]: GgufValue };
}

/** Head counts and sizes of grouped-query attention; none for latent attention or if windowed layers have another head size. */
function headKeys(gguf: GgufFields): { readonly [key: string]: GgufValue | undefined } {
  if (gguf.someLayerHas("attn_kv_a_mqa.weight") || gguf.value("attention.key_length_swa") !== undefined) return {};
  const output = dimensions(gguf, "attn_output.weight", 0);
  const normalised = commonValue(dimensions(gguf, "attn_q_norm.weight", 0));
  const stated = gguf.number("attention.key_length");
  const heads = gguf.number("attention.head_count");
  const perHead = normalised !== undefined && !output.includes(normalised) ? normalised : undefined;
  const size = stated ?? perHead ?? whole(most(output), heads);
  if (size === undefined) return {};
  const queries = gguf.list("attention.head_count") ?? output.map((width) => heads ?? whole(width, size));
  // The head size that llama.cpp assumes by default.
  const usual = whole(gguf.number("embedding_length") ?? gguf.dimension("token_embd.weight", 0), most(queries));
  const keys = dimensions(gguf, "attn_k.weight", 1).map((width) => whole(width, size));
  const fused = dimensions(gguf, "attn_qkv.weight", 1).map((width, layer) => {
    const all = whole(width, size);
    return all === undefined ? undefined : (all - (queries[layer] ?? 0)) / 2;
  });
  return {
    "attention.key_length": size === usual ? undefined : size,
    "attention.head_count": valueOrList(queries),
    "attention.head_count_kv": valueOrList(keys.map((count, layer) => count ?? fused[layer])),
  };
}

/** Feed-forward sizes and the number of experts. */
function widthKeys(gguf: GgufFields): { readonly [key: string]: GgufValue | undefined } {
  const dense = dimensions(gguf, "ffn_down.weight", 0);
  const experts = dimensions(gguf, "ffn_down_exps.weight", 0);
  const first = experts.findIndex((width) => width !== undefined);
  const width = gguf.value("feed_forward_length") ?? commonValue(dense) ?? valueOrList(dense) ?? commonValue(experts);
  return {
    feed_forward_length: width,
    expert_feed_forward_length: commonValue(experts) === width ? undefined : commonValue(experts),
    expert_count: commonValue(dimensions(gguf, "ffn_down_exps.weight", 2)),
    leading_dense_block_count: first > 0 && dense.slice(0, first).every((width) => width) ? first : undefined,
  };
}

/** The length of a dimension of a tensor, for each layer. */
function dimensions(gguf: GgufFields, name: string, index: number): ByLayer {
  return Array.from({ length: Math.min(gguf.layers, mostLayers) }, (_, layer) =>
    gguf.dimension(`blk.${layer}.${name}`, index),
  );
}

function whole(width: number | undefined, size: number | undefined): number | undefined {
  const ratio = width && size ? width / size : undefined;
  return Number.isInteger(ratio) ? ratio : undefined;
}

const most = (values: ByLayer): number => Math.max(0, ...values.map((value) => value ?? 0));

/** The value common to all layers that have the tensor. */
function commonValue(values: ByLayer): number | undefined {
  const distinct = new Set(values.filter((value) => value !== undefined));
  return distinct.size === 1 ? most(values) : undefined;
}

/** The value common to all layers, or a per-layer list with 0 where a layer lacks the tensor. */
function valueOrList(values: ByLayer): GgufValue | undefined {
  if (values.every((value) => value === undefined)) return undefined;
  return values.every((value) => value === values[0]) ? values[0] : values.map((value) => value ?? 0);
}
