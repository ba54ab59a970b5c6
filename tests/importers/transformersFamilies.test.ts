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

describe("every family against the model that transformers 5.18.0 builds from the same fields", () => {
  it("covers most families", () => {
    expect(families.length).toBeGreaterThan(100);
  });

  it.each(families)("has equally many parameters for every option of %s", (_, members) => {
    for (const { config, parameters } of members) {
      expect(parameterCount(importHuggingFaceConfig(config).model).total).toBe(parameters);
    }
  });
});

describe("every family's cache against that of transformers 5.18.0", () => {
  const cached = cases.filter(({ layers }) => layers !== undefined);

  it("covers most families", () => {
    expect(cached.length).toBeGreaterThan(80);
  });

  it.each(cached.map((one) => [one.config.model_type, one] as const))(
    "has equally many layers of each window for %s",
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

  it("warns when a window is assumed", () => {
    const mistral = cases.find(({ config }) => config.model_type === "mistral")?.config ?? {};
    const stated = importHuggingFaceConfig({ ...mistral, sliding_window: null });
    expect(stated.warnings.filter((warning) => warning.includes("sliding_window"))).toEqual([]);
    const { sliding_window: _, ...silent } = { sliding_window: 0, ...mistral };
    expect(importHuggingFaceConfig(silent).warnings).toContain(
      "The file states no sliding_window; the family's 4096 tokens were assumed.",
    );
  });
});

describe("families that layer groups cannot describe", () => {
  it.each([
    ["rwkv", /RWKV/],
    ["zamba2", /attention block shared/],
    ["recurrent_gemma", /RG-LRU/],
    ["mllama", /cross-attention layers for images/],
    ["xlstm", /xLSTM/],
    ["bert", /encoder without a decoder/],
    ["no_such_family", /model_type "no_such_family"/],
  ])("throw with the name of the unsupported part: %s", (modelType, part) => {
    const base = { model_type: modelType, hidden_size: 64, num_hidden_layers: 2, vocab_size: 100 };
    const error = thrownBy(() => importHuggingFaceConfig(base));
    expect(isLlmEconomicsError(error, "unsupported-architecture")).toBe(true);
    expect(String(error)).toMatch(part);
  });

  it("throw on an encoder next to the decoder", () => {
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
