import { isLlmEconomicsError } from "llm-economics/errors";
import { importHuggingFaceConfig } from "llm-economics/importers";
import { parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { fixtureText } from "./fixtureText.ts";

interface FamilyCase {
  readonly config: { readonly model_type: string };
  readonly parameters: number;
}

const cases: readonly FamilyCase[] = JSON.parse(fixtureText("transformersFamilies.json"));
const families = Map.groupBy
  ? Map.groupBy(cases, ({ config }) => config.model_type)
  : new Map(
      cases.map((one) => [
        one.config.model_type,
        cases.filter(({ config }) => config.model_type === one.config.model_type),
      ]),
    );

describe("every family, held to what transformers 5.18.0 builds from the same fields", () => {
  it("is covered broadly", () => {
    expect(families.size).toBeGreaterThan(100);
  });

  it.each(Array.from(families))("%s has as many parameters, switch by switch", (_, members) => {
    for (const { config, parameters } of members) {
      expect(parameterCount(importHuggingFaceConfig(config).model).total).toBe(parameters);
    }
  });
});

describe("families that no layer group describes", () => {
  it.each([
    ["rwkv", /RWKV/],
    ["zamba2", /weights several layers share/],
    ["recurrent_gemma", /RG-LRU/],
    ["mllama", /attention to images/],
    ["xlstm", /xLSTM/],
    ["bert", /encoder without a decoder/],
    ["no_such_family", /model_type "no_such_family"/],
  ])("are refused with the part that is not supported: %s", (modelType, part) => {
    const base = { model_type: modelType, hidden_size: 64, num_hidden_layers: 2, vocab_size: 100 };
    const error = thrownBy(() => importHuggingFaceConfig(base));
    expect(isLlmEconomicsError(error, "unsupported-architecture")).toBe(true);
    expect(String(error)).toMatch(part);
  });

  it("names an encoder beside the decoder", () => {
    const error = thrownBy(() => importHuggingFaceConfig({ model_type: "t5", is_encoder_decoder: true }));
    expect(String(error)).toMatch(/encoder beside the decoder/);
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
