import type { GgufFields } from "./ggufFields.js";
import type { GgufValue } from "./metadataValue.js";

/** One value for each layer, undefined where a layer has no such tensor. */
type ByLayer = readonly (number | undefined)[];

/** Most layers that are looked at: twice what an importer believes. */
const mostLayers = 8192;

/** Keys that a header leaves out although the shapes of its tensors give them; nothing for a header without tensors. */
export function keysFromTensors(own: GgufFields): { readonly [key: string]: GgufValue } {
  if (!own.hasTensors) return {};
  const derived = {
    embedding_length: own.dimension("token_embd.weight", 0),
    context_length: own.dimension("position_embd.weight", 1),
    block_count: own.layers || undefined,
    ...headKeys(own),
    ...widthKeys(own),
    "ssm.inner_size": one(dimensions(own, "ssm_out.weight", 0)),
    "ssm.conv_kernel": one(dimensions(own, "ssm_conv1d.weight", 0)),
    "shortconv.l_cache": one(dimensions(own, "shortconv.conv.weight", 0)),
  };
  const missing = Object.entries(derived).filter(([key, value]) => value !== undefined && own.value(key) === undefined);
  return Object.fromEntries(missing) as { readonly [key: string]: GgufValue };
}

/** Heads of grouped-query attention; none for latent attention, or where windowed layers have heads of another size. */
function headKeys(own: GgufFields): { readonly [key: string]: GgufValue | undefined } {
  if (own.someLayerHas("attn_kv_a_mqa.weight") || own.value("attention.key_length_swa") !== undefined) return {};
  const output = dimensions(own, "attn_output.weight", 0);
  const normalised = one(dimensions(own, "attn_q_norm.weight", 0));
  const stated = own.number("attention.key_length");
  const heads = own.number("attention.head_count");
  const perHead = normalised !== undefined && !output.includes(normalised) ? normalised : undefined;
  const size = stated ?? perHead ?? whole(most(output), heads);
  if (size === undefined) return {};
  const queries = own.list("attention.head_count") ?? output.map((width) => heads ?? whole(width, size));
  // What llama.cpp takes for a head where the file does not say.
  const usual = whole(own.number("embedding_length") ?? own.dimension("token_embd.weight", 0), most(queries));
  const keys = dimensions(own, "attn_k.weight", 1).map((width) => whole(width, size));
  const fused = dimensions(own, "attn_qkv.weight", 1).map((width, layer) => {
    const all = whole(width, size);
    return all === undefined ? undefined : (all - (queries[layer] ?? 0)) / 2;
  });
  return {
    "attention.key_length": size === usual ? undefined : size,
    "attention.head_count": alike(queries),
    "attention.head_count_kv": alike(keys.map((count, layer) => count ?? fused[layer])),
  };
}

/** Widths of feed-forward blocks, and how many experts there are. */
function widthKeys(own: GgufFields): { readonly [key: string]: GgufValue | undefined } {
  const dense = dimensions(own, "ffn_down.weight", 0);
  const experts = dimensions(own, "ffn_down_exps.weight", 0);
  const first = experts.findIndex((width) => width !== undefined);
  const width = own.value("feed_forward_length") ?? one(dense) ?? alike(dense) ?? one(experts);
  return {
    feed_forward_length: width,
    expert_feed_forward_length: one(experts) === width ? undefined : one(experts),
    expert_count: one(dimensions(own, "ffn_down_exps.weight", 2)),
    leading_dense_block_count: first > 0 && dense.slice(0, first).every((width) => width) ? first : undefined,
  };
}

/** Length of one dimension of a tensor in each layer. */
function dimensions(own: GgufFields, name: string, index: number): ByLayer {
  return Array.from({ length: Math.min(own.layers, mostLayers) }, (_, layer) =>
    own.dimension(`blk.${layer}.${name}`, index),
  );
}

function whole(width: number | undefined, size: number | undefined): number | undefined {
  const ratio = width && size ? width / size : undefined;
  return Number.isInteger(ratio) ? ratio : undefined;
}

const most = (values: ByLayer): number => Math.max(0, ...values.map((value) => value ?? 0));

/** The value that all layers with such a tensor share. */
function one(values: ByLayer): number | undefined {
  const there = new Set(values.filter((value) => value !== undefined));
  return there.size === 1 ? most(values) : undefined;
}

/** The value that all layers share, or a list with 0 where a layer has no such tensor. */
function alike(values: ByLayer): GgufValue | undefined {
  if (values.every((value) => value === undefined)) return undefined;
  return values.every((value) => value === values[0]) ? values[0] : values.map((value) => value ?? 0);
}
