import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive, within } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Joules, Watts } from "../units/quantity.js";
import { tokensPerMillion } from "../units/scale.js";
import { joulesPerKilowattHour } from "../units/timeScale.js";
import type { EnergyBoundary } from "./energyBoundary.js";
import { type EnergySite, type EnergyTerms, energyTerms, sumOfEnergyTerms } from "./energyTerms.js";

/** Throughput and power of a deployment: an inference estimate, or the same four figures as measured. */
export interface PoweredServing {
  /** Total power of all accelerators while serving, in watts; null if the accelerator's power is not published. */
  readonly averagePowerWatts: { readonly value: Watts } | null;
  /** Output tokens per second. */
  readonly outputTokensPerSecond: { readonly value: number };
  /** Input and output tokens per second. */
  readonly totalTokensPerSecond: { readonly value: number };
  /** Completed requests per second. */
  readonly requestsPerSecond: { readonly value: number };
}

/** Idle time of the accelerators, whose energy is added to that of the served tokens. */
export interface IdleTime {
  /** Share of the time spent serving, above 0 and at most 1. */
  readonly busyShare: number;
  /** Total power of all accelerators while idle, in watts. */
  readonly idlePowerWatts: Watts;
}

/** Energy of inference at one boundary. */
export interface InferenceEnergy {
  /** Where the energy is measured. */
  readonly boundary: EnergyBoundary;
  /** Energy per output token, prefill included, in joules. */
  readonly joulesPerOutputToken: Joules;
  /** Energy per million output tokens, prefill included, in kilowatt-hours. */
  readonly kilowattHoursPerMillionOutputTokens: number;
  /** Energy per million tokens, input and output counted alike, in kilowatt-hours. */
  readonly kilowattHoursPerMillionTokens: number;
  /** Mean energy per request, in joules. */
  readonly joulesPerRequest: Joules;
  /** Breakdown of the energy per output token; the terms sum to `joulesPerOutputToken`. */
  readonly terms: EnergyTerms;
}

/**
 * Calculates the energy of inference per token and per request, at the chip, server or facility boundary.
 *
 * Model: averagePowerWatts / outputTokensPerSecond, plus idlePowerWatts (1 - busyShare) / (busyShare outputTokensPerSecond),
 * times serverPowerRatio from "server" on and powerUsageEffectiveness at "facility".
 *
 * Assumes: hosts draw power in proportion to their accelerators. Storage and the network between servers are left out.
 *
 * @param options - throughput and power, the boundary, and the overhead ratios
 * @returns joules per token and per request, and kilowatt-hours per million tokens
 * @throws {@link InvalidQuantityError} if the power is unknown, a rate is not above 0, a ratio is below 1 or the boundary is unknown
 * @source Measuring the environmental impact of AI inference (Google Cloud, 2025), for the boundaries
 * @example
 * ```ts
 * import { inferenceEnergy } from "llm-economics/energy";
 *
 * const energy = inferenceEnergy({
 *   serving: {
 *     averagePowerWatts: { value: 500 },
 *     outputTokensPerSecond: { value: 2_000 },
 *     totalTokensPerSecond: { value: 10_000 },
 *     requestsPerSecond: { value: 8 },
 *   },
 *   boundary: "facility",
 *   serverPowerRatio: 1.8,
 *   powerUsageEffectiveness: 1.1,
 * });
 * energy.joulesPerOutputToken; // => 0.495
 * energy.kilowattHoursPerMillionOutputTokens; // => 0.1375
 * energy.joulesPerRequest; // => 123.75
 * ```
 */
export function inferenceEnergy(
  options: EnergySite & {
    /** Throughput and power, such as the result of `estimateInference`. */
    readonly serving: PoweredServing;
    /** Idle time to include; none by default. */
    readonly idle?: IdleTime | undefined;
  },
): InferenceEnergy {
  checkShape("options", options, {
    boundary: "chip|server|facility",
    serverPowerRatio: [0],
    powerUsageEffectiveness: [0],
    serving: checkObject,
    idle: [checkObject],
  });
  const { serving, idle, boundary } = options;
  const outputs = positive(
    "outputTokensPerSecond",
    checkObject("outputTokensPerSecond", serving.outputTokensPerSecond).value,
  );
  const tokens = positive(
    "totalTokensPerSecond",
    checkObject("totalTokensPerSecond", serving.totalTokensPerSecond).value,
  );
  const requests = positive("requestsPerSecond", checkObject("requestsPerSecond", serving.requestsPerSecond).value);
  const chip = knownPower(serving.averagePowerWatts) / outputs;
  const terms = energyTerms(chip, idle == null ? 0 : idlePower(idle) / outputs, options);
  const joulesPerOutputToken = sumOfEnergyTerms(terms);
  const perMillion = tokensPerMillion / joulesPerKilowattHour;
  return {
    boundary,
    joulesPerOutputToken,
    kilowattHoursPerMillionOutputTokens: joulesPerOutputToken * perMillion,
    kilowattHoursPerMillionTokens: (joulesPerOutputToken * outputs * perMillion) / tokens,
    joulesPerRequest: (joulesPerOutputToken * outputs) / requests,
    terms,
  };
}

function knownPower(power: PoweredServing["averagePowerWatts"]): Watts {
  if (power !== null) return positive("averagePowerWatts", checkObject("averagePowerWatts", power).value);
  const remedy = "No power limit of this accelerator is published: give the power you measured.";
  throw new InvalidQuantityError("averagePowerWatts", power, "finite and above 0", remedy);
}

function idlePower({ busyShare, idlePowerWatts }: IdleTime): Watts {
  positive("busyShare", within("busyShare", busyShare, 0, 1));
  return (nonNegative("idlePowerWatts", idlePowerWatts) * (1 - busyShare)) / busyShare;
}
