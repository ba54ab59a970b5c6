import {
  breakEvenVolume,
  capitalRecoveryFactor,
  grossMargin,
  inferenceCost,
  priceForMargin,
  tokenPurchaseCost,
  usd,
} from "llm-economics/cost";
import { int4Group128, storedBitsPerElement } from "llm-economics/formats";
import { keyValueCacheBytesPerToken, parameterCount } from "llm-economics/models";
import { ridgePoint } from "llm-economics/roofline";
import { fixedAccelerator, fixedModel, fixedServing, type GoldenVector, goldenVectors } from "llm-economics/testing";
import { describe, expect, it } from "vitest";

type Inputs = GoldenVector["inputs"];
const numberOf = (inputs: Inputs, name: string) => Number(inputs[name]);
const amountOf = (inputs: Inputs, name: string) => usd(String(inputs[name]));
const rate = (value: number) => ({ value, interval: { low: value, high: value, level: 0.8 } });

function rentOf(inputs: Inputs) {
  const serving = {
    ...fixedServing,
    accelerators: numberOf(inputs, "accelerators"),
    prefillShare: Number(inputs.prefillShare ?? 0),
    outputTokensPerSecond: rate(Number(inputs.outputTokensPerSecond ?? 1)),
    requestsPerSecond: rate(Number(inputs.requestsPerSecond ?? 1)),
  };
  const pricePerAcceleratorHour = amountOf(inputs, "pricePerAcceleratorHour");
  return inferenceCost({ serving, pricePerAcceleratorHour, utilization: numberOf(inputs, "utilization") });
}

const answers: { readonly [id in (typeof goldenVectors)[number]["id"]]: (inputs: Inputs) => number | string } = {
  "dense-parameters": () => parameterCount(fixedModel).total,
  "cache-bytes-per-token": ({ bits }) => keyValueCacheBytesPerToken(fixedModel, Number(bits)),
  "grouped-int4-bits": () => storedBitsPerElement(int4Group128),
  "ridge-point": () => ridgePoint({ accelerator: fixedAccelerator, format: "bf16" }),
  "rent-per-million-output-tokens": (inputs) => rentOf(inputs).perMillionOutputTokens.amount.toString(),
  "rent-per-request": (inputs) => rentOf(inputs).perRequest.amount.toString(),
  "api-purchase": (inputs) => {
    const tokens = {
      inputTokens: numberOf(inputs, "inputTokens"),
      cachedInputTokens: numberOf(inputs, "cachedInputTokens"),
      outputTokens: numberOf(inputs, "outputTokens"),
    };
    const price = {
      currency: "USD",
      inputPerMillion: String(inputs.inputPerMillion),
      cachedInputPerMillion: String(inputs.cachedInputPerMillion),
      outputPerMillion: String(inputs.outputPerMillion),
    };
    return tokenPurchaseCost({ price, tokens }).total.amount.toString();
  },
  "gross-margin": (inputs) => grossMargin({ price: amountOf(inputs, "price"), cost: amountOf(inputs, "cost") }),
  "price-for-margin": (inputs) =>
    priceForMargin({ cost: amountOf(inputs, "cost"), margin: numberOf(inputs, "margin") }).amount.toString(),
  "capital-recovery": (inputs) =>
    capitalRecoveryFactor({
      costOfCapital: numberOf(inputs, "costOfCapital"),
      lifeYears: numberOf(inputs, "lifeYears"),
    }).toNumber(),
  "break-even-volume": (inputs) => {
    const volume = breakEvenVolume({
      fixedPerMonth: amountOf(inputs, "fixedPerMonth"),
      variablePerMillionTokens: amountOf(inputs, "variablePerMillionTokens"),
      pricePerMillionTokens: amountOf(inputs, "pricePerMillionTokens"),
    });
    return volume.kind === "volume" ? volume.tokensPerMonth : Number.NaN;
  },
};

describe("goldenVectors", () => {
  it.each(goldenVectors.map((vector: GoldenVector) => [vector.id, vector] as const))("%s holds", (id, vector) => {
    const answer = answers[id as keyof typeof answers](vector.inputs);
    if (vector.relativeTolerance === 0) expect(answer).toBe(vector.expected);
    else {
      const error = Number(answer) / Number(vector.expected) - 1;
      expect(Math.abs(error)).toBeLessThanOrEqual(vector.relativeTolerance);
    }
  });
});
