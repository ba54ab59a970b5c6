import { amdMi250x, nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama31_70b } from "llm-economics/architectures";
import { oneOrTwoTiers } from "llm-economics/cost";
import { dgxH100, gb200Nvl72 } from "llm-economics/servers";
import { bytesPerTerabyte, days, hoursPerMonth, wattsPerKilowatt } from "llm-economics/units";
import { classifyWorkload, hostLinkBytesPerSecond, tolerableExchangeShare } from "llm-economics/workloads";
import { cheapest, keepsLimit, load, type Placement } from "../machines/placement.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";
import { ratioOf } from "./ratio.ts";

const tokensPerMillion = 1e6;
/** Training tokens and corpus size of Llama 3.1 (The Llama 3 Herd of Models, 2024). */
const epochs = { trained: 15.6e12, corpus: 15.6e12 } as const;

/** Returns tokens per joule of the accelerators in INT8, relative to an H100. */
function perWatt(placements: readonly Placement[], name: string): readonly HeldFigure[] {
  const of = (machine: string) =>
    placements.findLast((each) => each.machine.name === machine && each.precise.precision === "INT8")?.serving
      .outputTokensPerSecondPerWatt;
  const [machine, h100] = [of(name), of("H100")];
  if (!machine || !h100) return [];
  return [{ what: `Llama 3.1 70B in INT8 on ${name}, accelerators alone`, ...ratioOf(machine, h100) }];
}

/** Returns the cost of one request, in USD, on the cheapest placement of the largest model within the latency limit. */
function request(placements: readonly Placement[]): readonly HeldFigure[] {
  const largest = placements.at(-1)?.precise.quantized.architecture;
  const best = cheapest(
    placements.filter((each) => each.precise.quantized.architecture === largest && keepsLimit(each)),
  );
  if (best === undefined) return [];
  const tokens = (load.inputTokens + load.outputTokens) / tokensPerMillion;
  const at = (amount: { readonly amount: { toNumber(): number } }) => amount.amount.toNumber() * tokens;
  const { perMillionTokens: cost } = best;
  const interval = { low: at(cost.interval.low), high: at(cost.interval.high) };
  return [{ what: `a request of Llama 3.1 70B on ${best.machine.name}`, value: at(cost), interval }];
}

/** Returns the cost of one tier relative to separate tiers, with H100 for both and the workloads of the table. */
function tiers(placements: readonly Placement[]): readonly HeldFigure[] {
  const price = placements.find(({ machine }) => machine.name === "H100")?.machine.pricePerAcceleratorHour;
  if (price === undefined) return [];
  const hours = { training: 40_000, peak: 100, mean: 45 } as const;
  const { oneTierPerMonth, twoTiersPerMonth, terms } = oneOrTwoTiers({
    trainingAcceleratorHoursPerMonth: hours.training,
    servingPeakAccelerators: hours.peak,
    servingMeanAccelerators: hours.mean,
    trainingPricePerHour: price,
    servingPricePerHour: price,
    servingRatio: 1,
  });
  const servingBudget = oneTierPerMonth.amount.minus(terms.trainingTier.amount).toNumber();
  const value = servingBudget / (hours.peak * hoursPerMonth);
  return [
    {
      what: "100 H100 to serve at the peak, 45 on average, and training for 55: one part for both tiers",
      value: oneTierPerMonth.amount.div(twoTiersPerMonth.amount).toNumber(),
      turnsAt: { input: "price of a serving part that does an H100's work", value, unit: "USD a serving part-hour" },
    },
  ];
}

/** Returns the statements of the article's prose, which have no number there. */
export function statementClaims(placements: readonly Placement[]): readonly NumberedClaim[] {
  const { inference } = classifyWorkload({
    model: llama31_70b,
    accelerator: nvidiaH100Sxm,
    training: { tokens: 15e12, withinSeconds: days(60) },
    inference: { requestsPerSecond: 1_000, peakToMean: 2, inputTokens: 1_024, outputTokens: 256 },
  });
  const tolerable = tolerableExchangeShare * hostLinkBytesPerSecond;
  const watts = ["Groq LPU", "Cerebras WSE-3"].flatMap((name) => perWatt(placements, name));
  return [
    held("T4", { says: "Training passes over the data thousands of times", unit: "passes", low: 1_000 }, [
      {
        what: "Llama 3.1 405B: 15.6T tokens of a corpus of as many",
        value: epochs.trained / epochs.corpus,
        era: "then",
      },
    ]),
    held("I3", { says: "Inference chips give more tokens for a watt", unit: "times an H100", low: 1 }, watts),
    held("I4", { says: "PCIe often suffices to serve", unit: "of what a host link may carry", low: 0, high: 1 }, [
      {
        what: `Llama 3.1 70B in 16 bits on ${inference?.acceleratorsTogether ?? 0} H100 together`,
        value: (inference?.exchangeBytesPerSecond ?? 0) / tolerable,
      },
      { what: "Qwen3 8B on one H100, which exchanges nothing", value: 0 },
    ]),
    held("C5", { says: "A request costs fractions of a cent", unit: "USD", low: 0, high: 0.01 }, request(placements)),
    held(
      "C6",
      { says: "Google spends some 70 % of its machine learning on inference", unit: "ratio", low: 0.65, high: 0.75 },
      [{ what: "share of energy, 2019 to 2021 (arXiv:2204.05149)", value: 0.6, era: "then" }],
    ),
    held("S3", { says: "Separate tiers pay", unit: "one tier over two", low: 1 }, tiers(placements)),
    held("S4", { says: "Inference racks draw 10 to 30 kW", unit: "kW", low: 10, high: 30 }, [
      { what: "a rack of two DGX H100", value: (2 * dgxH100.maximumPowerWatts) / wattsPerKilowatt },
      { what: "a GB200 NVL72, which serves too", value: gb200Nvl72.maximumPowerWatts / wattsPerKilowatt },
    ]),
    held("H2", { says: "AMD's parts are for inference alone", unit: "published training runs", low: 0, high: 0 }, [
      { what: `OLMo 7B on ${amdMi250x.name} (arXiv:2402.00838)`, value: 1, era: "then" },
    ]),
    held("H3", { says: "An H200 reads 4.8 TB/s", unit: "TB/s", low: 4.8, high: 4.8 }, [
      { what: "its data sheet", value: nvidiaH200Sxm.memoryBandwidthBytesPerSecond / bytesPerTerabyte },
    ]),
  ];
}
