import type { GoldenVector } from "./goldenVector.js";

/**
 * Worked examples for testing pricing logic in any language. The package also ships them as
 * `llm-economics/testing/golden-vectors.json`. Each follows from its formula by hand, and none changes between versions. Formulas use the
 * names of `llm-economics/units`: `million` is 1,000,000 and `secondsPerHour` 3,600.
 *
 * @source Computed by hand from the formula of each vector; the model is `fixedModel`
 */
export const goldenVectors = [
  {
    id: "dense-parameters",
    function: "models/parameterCount",
    formula:
      "layers x (hiddenSize x queryHeads x headSize x 2 + hiddenSize x keyValueHeads x headSize x 2 + 3 x hiddenSize x intermediateSize + 2 x hiddenSize) + 2 x vocabularySize x hiddenSize + hiddenSize",
    inputs: {
      layers: 32,
      hiddenSize: 4096,
      queryHeads: 32,
      keyValueHeads: 8,
      headSize: 128,
      intermediateSize: 14_336,
      vocabularySize: 100_000,
    },
    expected: 7_798_788_096,
    unit: "parameters",
    relativeTolerance: 0,
  },
  {
    id: "cache-bytes-per-token",
    function: "models/keyValueCacheBytesPerToken",
    formula: "2 x layers x keyValueHeads x headSize x bits / 8",
    inputs: { layers: 32, keyValueHeads: 8, headSize: 128, bits: 16 },
    expected: 131_072,
    unit: "bytes",
    relativeTolerance: 0,
  },
  {
    id: "grouped-int4-bits",
    function: "formats/storedBitsPerElement",
    formula: "elementBits + scaleBits / groupSize",
    inputs: { elementBits: 4, scaleBits: 16, groupSize: 128 },
    expected: 4.125,
    unit: "bits",
    relativeTolerance: 0,
  },
  {
    id: "ridge-point",
    function: "roofline/ridgePoint",
    formula: "peakFlopsPerSecond / memoryBandwidthBytesPerSecond",
    inputs: { peakFlopsPerSecond: 500e12, memoryBandwidthBytesPerSecond: 2e12 },
    expected: 250,
    unit: "FLOP/byte",
    relativeTolerance: 1e-12,
  },
  {
    id: "rent-per-million-output-tokens",
    function: "cost/inferenceCost",
    formula:
      "pricePerAcceleratorHour x accelerators x (1 - prefillShare) x million / (secondsPerHour x outputTokensPerSecond x utilization)",
    inputs: {
      pricePerAcceleratorHour: "3",
      accelerators: 2,
      prefillShare: 0.25,
      outputTokensPerSecond: 4000,
      utilization: 0.5,
    },
    expected: "0.625",
    unit: "USD",
    relativeTolerance: 0,
  },
  {
    id: "rent-per-request",
    function: "cost/inferenceCost",
    formula: "pricePerAcceleratorHour x accelerators / (secondsPerHour x requestsPerSecond x utilization)",
    inputs: { pricePerAcceleratorHour: "3.6", accelerators: 2, requestsPerSecond: 20, utilization: 0.5 },
    expected: "0.0002",
    unit: "USD",
    relativeTolerance: 0,
  },
  {
    id: "api-purchase",
    function: "cost/tokenPurchaseCost",
    formula:
      "((inputTokens - cachedInputTokens) x inputPerMillion + cachedInputTokens x cachedInputPerMillion + outputTokens x outputPerMillion) / million",
    inputs: {
      inputTokens: 10_000,
      cachedInputTokens: 8000,
      outputTokens: 500,
      inputPerMillion: "1.00",
      cachedInputPerMillion: "0.10",
      outputPerMillion: "4.00",
    },
    expected: "0.0048",
    unit: "USD",
    relativeTolerance: 0,
  },
  {
    id: "gross-margin",
    function: "cost/grossMargin",
    formula: "(price - cost) / price",
    inputs: { price: "2.50", cost: "1.00" },
    expected: 0.6,
    unit: "share",
    relativeTolerance: 1e-15,
  },
  {
    id: "price-for-margin",
    function: "cost/priceForMargin",
    formula: "cost / (1 - margin)",
    inputs: { cost: "1.00", margin: 0.6 },
    expected: "2.5",
    unit: "USD",
    relativeTolerance: 0,
  },
  {
    id: "capital-recovery",
    function: "cost/capitalRecoveryFactor",
    formula: "costOfCapital / (1 - (1 + costOfCapital) ^ -lifeYears)",
    inputs: { costOfCapital: 0.1, lifeYears: 4 },
    expected: 0.315470803706098,
    unit: "share of the price, each year",
    relativeTolerance: 1e-14,
  },
  {
    id: "break-even-volume",
    function: "cost/breakEvenVolume",
    formula: "fixedPerMonth / (pricePerMillionTokens - variablePerMillionTokens) x million",
    inputs: { fixedPerMonth: "5000", variablePerMillionTokens: "0.10", pricePerMillionTokens: "0.60" },
    expected: 10_000_000_000,
    unit: "tokens a month",
    relativeTolerance: 1e-12,
  },
] as const satisfies readonly GoldenVector[];
