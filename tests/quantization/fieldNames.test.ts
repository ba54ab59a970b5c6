import { gptOss20b, llama31_8b } from "llm-economics/architectures";
import { int4Group128, int8 } from "llm-economics/formats";
import * as quantization from "llm-economics/quantization";
import {
  defaultActivationFormat,
  type GgufFileType,
  ggufBitsPerWeight,
  ggufFileBytes,
  ggufFileIQ4_XS,
  keyValueCacheSavings,
  nativeModel,
  quantize,
  quantizeToGguf,
} from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import { tensorClasses } from "../../src/models/tensorClass.js";
import { checkModel } from "../../src/quantization/checkModel.js";
import { changed, complaint, neverAllowed } from "../complaint.ts";

describe("checkModel", () => {
  const model = nativeModel(gptOss20b);
  const check = (given: unknown) => complaint(() => checkModel("model", given as never));

  it("returns the architecture of a model, quantized or not", () => {
    expect(checkModel("model", gptOss20b)).toBe(gptOss20b);
    expect(checkModel("model", model)).toBe(gptOss20b);
  });

  it.each([
    "weightBytes",
    "keyValueCacheFormat",
    "activationFormat",
    "weightFormats",
    "weightBytesByClass",
    ...tensorClasses.flatMap((name) => [`weightFormats.${name}`, `weightBytesByClass.${name}`]),
    "architecture",
    "architecture.hiddenSize",
  ])("names %s of a quantized model when it is not allowed", (field) => {
    expect(check(changed(model, field, neverAllowed))).toBe(`model.${field}`);
  });

  it("names the field of an architecture, and says what it expects instead of something else", () => {
    expect(check(changed(gptOss20b, "hiddenSize", -1))).toBe("model.hiddenSize");
    expect(() => checkModel("model", 5 as never)).toThrow(/^model must be an architecture or a quantized model; got 5/);
  });
});

describe("functions of GGUF files", () => {
  const calls: readonly (readonly [(...given: never[]) => unknown, readonly string[]])[] = [
    [quantizeToGguf, ["importanceMatrix", "queryKeyValue", "keyValueCache"]],
    [ggufFileBytes, ["importanceMatrix", "queryKeyValue", "metadataBytes"]],
    [ggufBitsPerWeight, ["importanceMatrix", "queryKeyValue"]],
  ];

  it.each(calls)("%o names the argument that is not allowed", (call, options) => {
    const named = (...given: unknown[]) => complaint(() => call(...(given as never[])));
    expect(named(llama31_8b, ggufFileIQ4_XS, {})).toBe("nothing");
    expect(named(neverAllowed, ggufFileIQ4_XS)).toBe("architecture");
    expect(named(llama31_8b, neverAllowed)).toBe("fileType");
    expect(named(llama31_8b, ggufFileIQ4_XS, neverAllowed)).toBe("options");
    expect(named(llama31_8b, ggufFileIQ4_XS, { more: 1 })).toBe("options option");
    for (const option of options) expect(named(llama31_8b, ggufFileIQ4_XS, { [option]: neverAllowed })).toBe(option);
  });

  it("list the words that an option allows", () => {
    const options = { importanceMatrix: "wiht", queryKeyValue: "fusd" } as object;
    const call = (name: string) => () => ggufFileBytes(llama31_8b, ggufFileIQ4_XS, changed(options, name, undefined));
    expect(call("queryKeyValue")).toThrow(
      'importanceMatrix must be one of with, without; got "wiht". Did you mean "with"?',
    );
    expect(call("importanceMatrix")).toThrow("queryKeyValue must be one of separate, fused, fused-as-values");
  });

  const fileType: GgufFileType = ggufFileIQ4_XS;

  it.each([
    "name",
    "id",
    "base",
    "widening",
    "rules",
    "rules[1]",
    "rules[1].tensors",
    "rules[1].tensors[0]",
    "rules[1].models",
    "rules[1].models[0]",
    "rules[1].format",
    "rules[2].layers",
    "rules[2].importanceMatrix",
  ])("name the part %s of a file type that is not allowed", (part) => {
    const broken = changed(fileType, part, part === "name" || part === "id" ? "" : neverAllowed);
    expect(complaint(() => quantizeToGguf(llama31_8b, broken))).toBe(`fileType.${part}`);
    expect(complaint(() => ggufFileBytes(llama31_8b, broken))).toBe(`fileType.${part}`);
  });

  it("list the words that a rule allows", () => {
    const throwing = (part: string) => () => quantizeToGguf(llama31_8b, changed(fileType, part, neverAllowed));
    const words = (given: string) => given.split(" ").join(", ");
    expect(() => quantizeToGguf(llama31_8b, 5 as never)).toThrow("a GGUF file type, such as ggufFileQ4_K_M");
    expect(throwing("widening")).toThrow("one of values, none");
    expect(throwing("rules[2].importanceMatrix")).toThrow("one of with, without");
    expect(throwing("rules[2].layers")).toThrow(
      words("first-eighth first-sixteenth first-two first-four middle about-half"),
    );
    expect(throwing("rules[1].models[0]")).toThrow(
      words("four-queries-per-key four-experts eight-experts not-eight-experts"),
    );
    expect(throwing("rules[1].tensors[0]")).toThrow(
      words("embedding head query key value query-key-value attention-output gate up down experts"),
    );
  });

  it("accept every file type of the library", () => {
    const fileTypes = Object.values(quantization).filter(
      (value): value is GgufFileType & typeof value => typeof value === "object" && "rules" in value,
    );
    for (const type of fileTypes) expect(complaint(() => ggufFileBytes(llama31_8b, type))).toBe("nothing");
  });
});

describe("functions of policies", () => {
  it("name the argument that is not allowed", () => {
    const given = (policy: unknown, model: unknown = llama31_8b) =>
      complaint(() => quantize(model as never, policy as never));
    const policy = { weights: int4Group128, activations: int8, keyValueCache: int8, overrides: { head: int8 } };
    expect(given(policy)).toBe("nothing");
    expect(given({ ...policy, overrides: { head: undefined } })).toBe("nothing");
    expect(given(policy, neverAllowed)).toBe("architecture");
    expect(given(neverAllowed)).toBe("policy");
    expect(given({ ...policy, more: 1 })).toBe("policy option");
    expect(given({ ...policy, overrides: { heads: int8 } })).toBe("overrides");
    for (const field of ["weights", "activations", "keyValueCache", "overrides", "overrides.head"])
      expect(given(changed(policy, field, neverAllowed))).toBe(field);
    expect(complaint(() => defaultActivationFormat(5 as never))).toBe("weights");
    expect(complaint(() => keyValueCacheSavings(5 as never))).toBe("format");
  });

  it("name the native format that is missing or has no policy", () => {
    expect(complaint(() => nativeModel(5 as never))).toBe("architecture");
    expect(complaint(() => nativeModel(changed(llama31_8b, "nativeFormat", "")))).toBe("nativeFormat");
    expect(complaint(() => nativeModel(changed(llama31_8b, "nativeFormat", "int3")))).toBe("nativeFormat");
    expect(complaint(() => nativeModel(changed(llama31_8b, "nativeFormat", "toString")))).toBe("nativeFormat");
  });
});
