import { isLlmEconomicsError } from "llm-economics/errors";
import { importHuggingFaceConfig } from "llm-economics/importers";
import { parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { fixtureText } from "./fixtureText.ts";

interface FamilyCase {
  readonly config: { readonly model_type: string };
  readonly parameters: number;
  /** Layers by the window of their cache, "whole" without one, "state" for a state of fixed size. */
  readonly layers?: { readonly [window: string]: number };
}

const cases: readonly FamilyCase[] = JSON.parse(fixtureText("transformersFamilies.json"));
const names = new Set(cases.map(({ config }) => config.model_type));
const families = Array.from(names, (name) => [name, cases.filter(({ config }) => config.model_type === name)] as const);

describe("every family, held to what transformers 5.18.0 builds from the same fields", () => {
  it("is covered broadly", () => {
    expect(families.length).toBeGreaterThan(100);
  });

  it.each(families)("%s has as many parameters, switch by switch", (_, members) => {
    for (const { config, parameters } of members) {
      expect(parameterCount(importHuggingFaceConfig(config).model).total).toBe(parameters);
    }
  });
});

describe("the caches of every family, held to those that transformers 5.18.0 lays out", () => {
  const cached = cases.filter(({ layers }) => layers !== undefined);

  it("are covered broadly", () => {
    expect(cached.length).toBeGreaterThan(80);
  });

  it.each(cached.map((one) => [one.config.model_type, one] as const))(
    "of %s have as many layers of each window",
    (_, one) => {
      const { layerGroups } = importHuggingFaceConfig(one.config).model;
      const layers: { [window: string]: number } = {};
      for (const { count, attention } of layerGroups) {
        if (!attention) continue;
        const windowed = "windowTokens" in attention && attention.windowTokens ? `${attention.windowTokens}` : "whole";
        const window = attention.kind === "linear" || attention.kind === "state-space" ? "state" : windowed;
        layers[window] = (layers[window] ?? 0) + count;
      }
      expect(layers).toEqual(one.layers);
    },
  );

  it("say where a window was assumed", () => {
    const mistral = cases.find(({ config }) => config.model_type === "mistral")?.config ?? {};
    const stated = importHuggingFaceConfig({ ...mistral, sliding_window: null });
    expect(stated.warnings.filter((warning) => warning.includes("sliding_window"))).toEqual([]);
    const { sliding_window: _, ...silent } = { sliding_window: 0, ...mistral };
    expect(importHuggingFaceConfig(silent).warnings).toContain(
      "The file states no sliding_window; the family's 4096 tokens were assumed.",
    );
  });
});

describe("families that no layer group describes", () => {
  it.each([
    ["rwkv", /RWKV/],
    ["zamba2", /attention block shared/],
    ["recurrent_gemma", /RG-LRU/],
    ["mllama", /cross-attention layers for images/],
    ["xlstm", /xLSTM/],
    ["bert", /encoder without a decoder/],
    ["no_such_family", /model_type "no_such_family"/],
  ])("are refused with the part that is not supported: %s", (modelType, part) => {
    const base = { model_type: modelType, hidden_size: 64, num_hidden_layers: 2, vocab_size: 100 };
    const error = thrownBy(() => importHuggingFaceConfig(base));
    expect(isLlmEconomicsError(error, "unsupported-architecture")).toBe(true);
    expect(String(error)).toMatch(part);
  });

  it("names an encoder next to the decoder", () => {
    const error = thrownBy(() => importHuggingFaceConfig({ model_type: "t5", is_encoder_decoder: true }));
    expect(String(error)).toMatch(/encoder next to the decoder/);
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
