import fc from "fast-check";
import { llama31_8b } from "llm-economics/architectures";
import { isLlmEconomicsError } from "llm-economics/errors";
import {
  importGguf,
  importHuggingFaceConfig,
  importSafetensorsIndex,
  readGgufHeader,
  readSafetensorsHeader,
} from "llm-economics/importers";
import { keyValueCacheBytesPerToken, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { ggufArchitectures } from "../../src/importers/gguf/architectures.js";
import { quantizationMethods } from "../../src/importers/huggingFace/quantization/quantizationMethods.js";
import { ggufBytes, type WrittenValue } from "./ggufBytes.ts";

/** Runs a reader and returns its result, or undefined on a typed error. Any other error fails the test. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!isLlmEconomicsError(error)) throw error;
    return undefined;
  }
}

const runs = { numRuns: 1500, seed: 20261127 };

/** Keys that llama.cpp writes for one family or another. */
const keys = [
  "block_count",
  "context_length",
  "embedding_length",
  "feed_forward_length",
  "attention.head_count",
  "attention.head_count_kv",
  "attention.key_length",
  "attention.value_length",
  "attention.sliding_window",
  "attention.sliding_window_pattern",
  "attention.kv_lora_rank",
  "attention.q_lora_rank",
  "expert_count",
  "expert_used_count",
  "expert_feed_forward_length",
  "leading_dense_block_count",
  "ssm.conv_kernel",
  "ssm.inner_size",
  "ssm.state_size",
  "ssm.group_count",
  "ssm.time_step_rank",
  "full_attention_interval",
  "shortconv.l_cache",
  "vocab_size",
];

const numbers = fc.oneof(fc.integer({ min: 0, max: 64 }), fc.constantFrom(256, 4096, 128_000, 2 ** 31 - 1));

const written: fc.Arbitrary<WrittenValue> = fc.oneof(
  { weight: 8, arbitrary: numbers.map((value) => ["u32", value] as const) },
  { weight: 3, arbitrary: fc.array(numbers, { maxLength: 40 }).map((values) => ["u32s", values] as const) },
  fc.integer().map((value) => ["i32", value] as const),
  fc.double().map((value) => ["f64", value] as const),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => ["i64", value] as const),
  fc.boolean().map((value) => ["bool", value] as const),
  fc.string().map((value) => ["text", value] as const),
  fc.array(fc.string(), { maxLength: 3 }).map((values) => ["texts", values] as const),
);

const header = fc
  .tuple(
    fc.constantFrom(...Object.keys(ggufArchitectures), "unheard-of"),
    fc.array(fc.tuple(fc.constantFrom(...keys), written), { minLength: 4, maxLength: keys.length }),
    fc.array(fc.tuple(fc.constantFrom("token_embd.weight", "output.weight", "blk.0.attn_q.weight"), fc.nat(45)), {
      maxLength: 3,
    }),
  )
  .map(([architecture, values, tensors]) =>
    ggufBytes(
      [
        ["general.architecture", ["text", architecture]],
        ...values.map(([key, value]) => [`${architecture}.${key}`, value] as const),
      ],
      tensors.map(([name, type]) => ({ name, dimensions: [256, 64], type, offset: 0 })),
    ),
  );

/** Checks that a model gives finite, positive counts. */
function expectSane({ model }: ReturnType<typeof importHuggingFaceConfig>): void {
  const { total, active } = parameterCount(model);
  expect(Number.isFinite(total) && active > 0 && active <= total).toBe(true);
  expect(Number.isFinite(keyValueCacheBytesPerToken(model, 16))).toBe(true);
}

describe("GGUF headers", () => {
  it("of any family with any values give a valid model or a typed error", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(header, (bytes) => {
        const imported = attempt(() => importGguf(bytes));
        if (imported) expectSane(imported as ReturnType<typeof importHuggingFaceConfig>);
      }),
      runs,
    );
  });

  it("truncated or with changed bytes parse or give a typed error", { timeout: 60_000 }, () => {
    const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(header, edits, fc.double({ min: 0, max: 1, noNaN: true }), (whole, changes, part) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        attempt(() => importGguf(bytes.subarray(0, Math.ceil(part * bytes.length))));
      }),
      runs,
    );
  });

  it("of random bytes after the magic give a typed error or an empty header", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        attempt(() => readGgufHeader(Uint8Array.from([0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0, ...tail])));
      }),
      runs,
    );
  });
});

/** The bytes of a safetensors file with a header. */
function safetensorsBytes(json: string): Uint8Array {
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(8 + text.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
}

describe("safetensors files", () => {
  const entry = fc.record(
    {
      dtype: fc.oneof(fc.constantFrom("BF16", "F8_E4M3", "I32", "U8", "F4"), fc.jsonValue()),
      shape: fc.oneof(fc.array(fc.nat(4096), { maxLength: 4 }), fc.jsonValue()),
      data_offsets: fc.oneof(fc.tuple(fc.nat(1e6), fc.nat(1e6)), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  const document = fc.dictionary(
    fc.oneof(fc.constantFrom("model.layers.0.mlp.up_proj.weight", "__metadata__", "lm_head.weight"), fc.string()),
    fc.oneof(entry, fc.jsonValue()),
  );

  it("with any header parse or give a typed error", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(document, (header) => {
        attempt(() => readSafetensorsHeader(safetensorsBytes(JSON.stringify(header))));
      }),
      runs,
    );
  });

  it("with any index parse or give a typed error", { timeout: 60_000 }, () => {
    const size = fc.oneof(fc.nat(), fc.jsonValue());
    const index = fc.record(
      { metadata: fc.oneof(fc.record({ total_size: size }), fc.jsonValue()), weight_map: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(index, fc.jsonValue()), (value) => {
        attempt(() => importSafetensorsIndex(JSON.stringify(value), { architecture: llama31_8b }));
      }),
      runs,
    );
  });
});

const llama = {
  model_type: "llama",
  hidden_size: 4096,
  intermediate_size: 14336,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 128256,
  max_position_embeddings: 8192,
};

describe("quantisation configurations", () => {
  it("of any method with any fields give a valid model with text warnings, or a typed error", {
    timeout: 60_000,
  }, () => {
    const fields = [
      "bits",
      "group_size",
      "weight_block_size",
      "config_groups",
      "quant_algo",
      "format",
      "load_in_4bit",
      "load_in_8bit",
      "bnb_4bit_quant_type",
      "modules_to_not_convert",
      "ignore",
      "quant_type",
      "global_quant_config",
      "layer_quant_config",
      "weight_config",
      "sym",
      "head_bits",
      "activation_scheme",
      "kv_cache_quant_algo",
      "extra_config",
    ];
    const values = fc.oneof(fc.constantFrom(2, 3, 4, 5, 8, 32, 64, 128, "nf4", "fp4", "FP8", true), fc.jsonValue());
    const config = fc.tuple(
      fc.constantFrom(...Object.keys(quantizationMethods), "unheard-of", undefined),
      fc.dictionary(fc.constantFrom(...fields), values),
    );
    fc.assert(
      fc.property(config, fc.constantFrom("quantization_config", "quantization"), ([method, found], field) => {
        const quantization = { ...(method && { quant_method: method }), ...found };
        const imported = attempt(() => importHuggingFaceConfig({ ...llama, [field]: quantization }));
        if (!imported) return;
        expectSane(imported);
        expect(imported.warnings.every((warning) => typeof warning === "string")).toBe(true);
      }),
      { ...runs, numRuns: 3000 },
    );
  });
});

describe("params.json files", () => {
  it("with any fields give a valid model or a typed error", { timeout: 60_000 }, () => {
    const base = { dim: 4096, n_layers: 32, n_heads: 32, n_kv_heads: 8, vocab_size: 128256, hidden_dim: 14336 };
    const fields = [...Object.keys(base), "head_dim", "multiple_of", "ffn_dim_multiplier", "moe", "sliding_window"];
    const change = fc.dictionary(fc.constantFrom(...fields), fc.oneof(fc.integer(), fc.double(), fc.jsonValue()));
    fc.assert(
      fc.property(change, (changes) => {
        const imported = attempt(() => importHuggingFaceConfig({ ...base, ...changes }));
        if (imported) expectSane(imported);
      }),
      runs,
    );
  });
});
