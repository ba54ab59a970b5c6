import { readdirSync } from "node:fs";
import fc from "fast-check";
import { isLlmEconomicsError } from "llm-economics/errors";
import { importHuggingFaceConfig } from "llm-economics/importers";
import { keyValueCacheBytesPerToken, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { fixtureText } from "./fixtureText.ts";

const files = readdirSync(new URL("../fixtures/configs", import.meta.url)).filter((name) => name.endsWith(".json"));
const configs = files.map((file) => [file, JSON.parse(fixtureText(`configs/${file}`)) as object] as const);
const families: readonly { readonly config: { readonly model_type: string } }[] = JSON.parse(
  fixtureText("transformersFamilies.json"),
);

/** Returns the outcome of an import: a valid model, or the code of a typed error. Any other error fails the test. */
function outcome(input: string | object): string {
  try {
    const { model, warnings } = importHuggingFaceConfig(input);
    const { total, active } = parameterCount(model);
    expect(Number.isFinite(total) && active > 0 && active <= total && Number.isInteger(total)).toBe(true);
    expect(Number.isFinite(keyValueCacheBytesPerToken(model, 16))).toBe(true);
    expect(warnings.every((warning) => typeof warning === "string")).toBe(true);
    return "model";
  } catch (error) {
    if (!isLlmEconomicsError(error)) throw error;
    return error.code;
  }
}

const allowed = ["model", "malformed-input", "unsupported-architecture", "invalid-quantity"];
const strange: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  0.5,
  2 ** 31 - 1,
  2 ** 53,
  1e308,
  "8",
  "",
  null,
  true,
  [],
  [[]],
  {},
  { toString: 1 },
  [null],
  ["x"],
];

describe("a published configuration with one field replaced", () => {
  it.each(configs)("gives a valid model or a typed error: %s", { timeout: 60_000 }, (_, config) => {
    for (const field of Object.keys(config)) {
      for (const value of strange) expect(allowed).toContain(outcome({ ...config, [field]: value }));
    }
  });
});

describe("any family with arbitrary fields", () => {
  it("gives a valid model or a typed error", { timeout: 60_000 }, () => {
    const base = fc.constantFrom(...families.map(({ config }) => config));
    const values = fc.oneof(fc.constantFrom(...strange), fc.integer({ min: 0, max: 300 }), fc.jsonValue());
    fc.assert(
      fc.property(base, fc.infiniteStream(values), fc.infiniteStream(fc.nat(9)), (config, stream, dice) => {
        const entries = Object.entries(config).map(([field, value]) => {
          if (field === "model_type" || dice.next().value > 1) return [field, value];
          return [field, stream.next().value];
        });
        expect(allowed).toContain(outcome(Object.fromEntries(entries)));
      }),
      { numRuns: 1000, seed: 20261125 },
    );
  });

  it("names the missing field", () => {
    for (const { config } of families) {
      for (const field of ["num_hidden_layers", "vocab_size"].filter((name) => Object.hasOwn(config, name))) {
        const rest = Object.fromEntries(Object.entries(config).filter(([name]) => name !== field));
        try {
          importHuggingFaceConfig(rest);
          expect.unreachable(`${config.model_type} without ${field}`);
        } catch (error) {
          expect(isLlmEconomicsError(error, "malformed-input"), `${config.model_type} without ${field}`).toBe(true);
          expect(String(error)).toContain(field);
        }
      }
    }
  });
});

const llama = {
  model_type: "llama",
  hidden_size: 64,
  intermediate_size: 128,
  num_attention_heads: 4,
  num_hidden_layers: 2,
  vocab_size: 100,
  max_position_embeddings: 2048,
  torch_dtype: "bfloat16",
};
const codeOf = (input: unknown) => outcome(input as object);

describe("JSON written by Python", () => {
  it("accepts Infinity and NaN", () => {
    const text = JSON.stringify(llama).replace(
      /}$/,
      ', "a": Infinity, "b": -Infinity, "c": NaN, "d": ["NaN", "\\"Infinity"]}',
    );
    expect(importHuggingFaceConfig(text)).toEqual(importHuggingFaceConfig(llama));
  });

  it("throws on an infinite dimension, with its name", () => {
    const text = JSON.stringify(llama).replace('"hidden_size":64', '"hidden_size":Infinity');
    expect(() => importHuggingFaceConfig(text)).toThrow(/hidden_size must be a whole number/);
  });

  it("accepts a byte order mark", () => {
    expect(importHuggingFaceConfig(`\uFEFF${JSON.stringify(llama)}`)).toEqual(importHuggingFaceConfig(llama));
  });
});

const million = 1_000_000;

describe("hostile configurations", () => {
  it.each<[string, unknown]>([
    ["megabytes of brackets", "[".repeat(4 * million)],
    ["megabytes of nested objects", `${'{"a":'.repeat(million)}1${"}".repeat(million)}`],
    ["megabytes of escaped quotes without an end", `{"a": NaN, "b": "${'\\"'.repeat(4 * million)}`],
    ["megabytes of NaN", `[${"NaN,".repeat(million)}`],
    ["more text than is read", " ".repeat(20 * million)],
    ["a list", []],
    ["null", null],
    ["a number", 7],
    ["nothing", undefined],
    ["an empty text", ""],
    ["an empty object", {}],
  ])("throw a malformed input error: %s", { timeout: 60_000 }, (_, input) => {
    expect(codeOf(input)).toBe("malformed-input");
  });

  it("may nest language models arbitrarily deep", () => {
    const ring: Record<string, unknown> = { ...llama };
    ring.text_config = ring;
    expect(codeOf(ring)).toBe("malformed-input");
  });

  it.each([
    ["a billion layers", { num_hidden_layers: 1e9 }],
    ["a billion heads", { num_attention_heads: 1e9 }],
    ["more key-value heads than heads", { num_key_value_heads: 8 }],
    ["no layers", { num_hidden_layers: 0 }],
    ["heads that do not divide", { num_attention_heads: 7 }],
    ["a vocabulary of a text", { vocab_size: "100" }],
    ["a context of nothing", { max_position_embeddings: 0 }],
  ])("throw on an impossible dimension: %s", (_, change) => {
    expect(outcome({ ...llama, ...change })).toBe("malformed-input");
  });

  it("may list a million kinds of layers", () => {
    const kinds = Array(million).fill("full_attention");
    expect(outcome({ ...llama, layer_types: kinds })).toBe("model");
    expect(outcome({ ...llama, model_type: "nemotron_h", layers_block_type: Array(million).fill("mlp") })).toBe(
      "malformed-input",
    );
  });

  it("may name modules with a million characters", () => {
    const quantization = {
      quant_method: "fp8",
      modules_to_not_convert: [".".repeat(million), "layers.".repeat(million)],
    };
    expect(outcome({ ...llama, quantization_config: quantization })).toBe("model");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("may call its family %s", (modelType) => {
    expect(outcome({ ...llama, model_type: modelType })).toBe("unsupported-architecture");
  });

  it("cannot reach a prototype", () => {
    const text = JSON.stringify(llama).replace("{", '{"__proto__": {"hidden_size": 1, "polluted": true}, ');
    expect(importHuggingFaceConfig(text)).toEqual(importHuggingFaceConfig(llama));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });

  it("are read by own fields only, without running getters", () => {
    expect(outcome(Object.create(llama))).toBe("malformed-input");
    const trap = { ...llama };
    Object.defineProperty(trap, "hidden_size", { enumerable: true, get: () => expect.unreachable("a getter ran") });
    expect(outcome(trap)).toBe("malformed-input");
  });

  it("throw when key-value heads do not divide the query heads", () => {
    const uneven = { ...llama, num_attention_heads: 32, num_key_value_heads: 7, head_dim: 128 };
    expect(() => importHuggingFaceConfig(uneven)).toThrow(
      "config.json: num_key_value_heads must divide the number of query heads, 32; got 7.",
    );
  });

  it("have long names shortened in messages", () => {
    try {
      importHuggingFaceConfig({ ...llama, model_type: "x".repeat(million) });
      expect.unreachable("a family of a million letters");
    } catch (error) {
      expect(String(error).length).toBeLessThan(400);
    }
  });
});
