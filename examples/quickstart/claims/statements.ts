import { amdMi250x, nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama31_70b } from "llm-economics/architectures";
import { type Money, moneyRatio, multiply, oneOrTwoTiers } from "llm-economics/cost";
import { nvidiaH100SxmRental } from "llm-economics/prices";
import { dgxH100, gb200Nvl72, groqrack42u } from "llm-economics/servers";
import { bytesPerTerabyte, days, hoursPerMonth, wattsPerKilowatt } from "llm-economics/units";
import { classifyWorkload, hostLinkBytesPerSecond, tolerableExchangeShare } from "llm-economics/workloads";
import { cheapest, keepsLimit, type Placement } from "../machines/placement.ts";
import { marketHour, rentSpread } from "../machines/rentedHour.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";
import { perWattClaim } from "./perWatt.ts";
import { requestClaim } from "./request.ts";

/** Training tokens and corpus size of Llama 3.1 (The Llama 3 Herd of Models, 2024). */
const epochs = { trained: 15.6e12, corpus: 15.6e12 } as const;

/** Returns the cheapest placement of the largest model within the latency limit. */
function cheapestLargest(placements: readonly Placement[]): Placement | undefined {
  const largest = placements.at(-1)?.precise.quantized.architecture;
  return cheapest(placements.filter((each) => each.precise.quantized.architecture === largest && keepsLimit(each)));
}

/** Accelerator-hours of training a month, and accelerators that serve at the peak and on average. */
const tierHours = { training: 40_000, peak: 100, mean: 45 } as const;

/** Returns the cost of one tier, all of a training part, and of separate tiers whose serving part does the same work. */
function tierCosts(training: Money<"USD">, serving: Money<"USD">) {
  const { oneTierPerMonth, twoTiersPerMonth, terms } = oneOrTwoTiers({
    trainingAcceleratorHoursPerMonth: tierHours.training,
    servingPeakAccelerators: tierHours.peak,
    servingMeanAccelerators: tierHours.mean,
    trainingPricePerHour: training,
    servingPricePerHour: serving,
    servingRatio: 1,
  });
  const servingBudget = oneTierPerMonth.amount.minus(terms.trainingTier.amount).toNumber();
  return {
    ratio: oneTierPerMonth.amount.div(twoTiersPerMonth.amount).toNumber(),
    turnsAt: {
      input: "price of a serving part that does an H100's work",
      value: servingBudget / (tierHours.peak * hoursPerMonth),
      unit: "USD a serving part-hour",
    },
  };
}

/** Returns the cost of one tier relative to separate tiers, served on H100, on the cheapest machine of the tables, and on spot H100. */
function tiers(placements: readonly Placement[]): readonly HeldFigure[] {
  const h100 = placements.findLast(({ machine, precise }) => machine.name === "H100" && precise.precision === "INT8");
  const best = cheapestLargest(placements);
  if (h100 === undefined || best === undefined) return [];
  const price = h100.machine.pricePerAcceleratorHour;
  const same = tierCosts(price, price);
  const cheaper = tierCosts(price, multiply(price, moneyRatio(best.perMillionTokens, h100.perMillionTokens)));
  const spot = marketHour(nvidiaH100SxmRental, "specialist", "spot").pricePerAcceleratorHour;
  const [low, high] = rentSpread(nvidiaH100SxmRental, "specialist", "spot");
  const [onSpot, atLow, atHigh] = [spot, multiply(spot, low), multiply(spot, high)].map((hour) =>
    tierCosts(price, hour),
  );
  const interval = onSpot && atLow && atHigh ? { low: atHigh.ratio, high: atLow.ratio } : undefined;
  const { turnsAt } = same;
  return [
    {
      what: "100 H100 to serve at the peak, 45 on average, and training for 55: one part for both tiers",
      value: same.ratio,
      turnsAt,
    },
    {
      what: `the same, the second tier on ${best.machine.name} at its price for the work`,
      value: cheaper.ratio,
      turnsAt,
    },
    { what: "the same, the second tier on spot H100 of specialists", value: onSpot?.ratio ?? 0, interval, turnsAt },
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
  return [
    held("T4", { says: "Training passes over the data thousands of times", unit: "passes", low: 1_000 }, [
      {
        what: "Llama 3.1 405B: 15.6T tokens of a corpus of as many",
        value: epochs.trained / epochs.corpus,
        era: "then",
      },
    ]),
    perWattClaim(placements),
    held("I4", { says: "PCIe often suffices to serve", unit: "of what a host link may carry", low: 0, high: 1 }, [
      {
        what: `Llama 3.1 70B in 16 bits on ${inference?.acceleratorsTogether ?? 0} H100 together`,
        value: (inference?.exchangeBytesPerSecond ?? 0) / tolerable,
      },
      { what: "Qwen3 8B on one H100, which exchanges nothing", value: 0 },
    ]),
    requestClaim(cheapestLargest(placements)),
    held(
      "C6",
      { says: "Google spends some 70 % of its machine learning on inference", unit: "ratio", low: 0.65, high: 0.75 },
      [{ what: "share of energy, 2019 to 2021 (arXiv:2204.05149)", value: 0.6, era: "then" }],
    ),
    held("S3", { says: "Separate tiers pay", unit: "one tier over two", low: 1 }, tiers(placements)),
    held("S4", { says: "Inference racks draw 10 to 30 kW", unit: "kW", low: 10, high: 30 }, [
      {
        what: "a rack of two DGX H100",
        value: (2 * dgxH100.maximumPowerWatts) / wattsPerKilowatt,
        turnsAt: {
          input: "servers a rack",
          value: (30 * wattsPerKilowatt) / dgxH100.maximumPowerWatts,
          unit: "servers a rack",
        },
      },
      { what: "a GroqRack of 72 accelerators", value: groqrack42u.maximumPowerWatts / wattsPerKilowatt },
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
