import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive, within } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Joules, Watts } from "../units/quantity.js";
import { tokensPerMillion } from "../units/scale.js";
import { joulesPerKilowattHour } from "../units/timeScale.js";
import type { EnergyBoundary } from "./energyBoundary.js";
import { type EnergySite, type EnergyTerms, energyTerms, sumOfEnergyTerms } from "./energyTerms.js";

/** A served load and its draw: an inference estimate is one, and so are four measured numbers. */
export interface PoweredServing {
  /** Power of all accelerators together while they serve; null where nobody published it. */
  readonly averagePowerWatts: { readonly value: Watts } | null;
  /** Generated tokens. */
  readonly outputTokensPerSecond: { readonly value: number };
  /** Generated and prompt tokens. */
  readonly totalTokensPerSecond: { readonly value: number };
  /** Finished requests. */
  readonly requestsPerSecond: { readonly value: number };
}

/** The part of the day in which the accelerators wait, whose energy the served tokens carry too. */
export interface IdleTime {
  /** Share of the time in which they serve, above 0 and up to 1. */
  readonly busyShare: number;
  /** Power of all accelerators together while they wait. */
  readonly idlePowerWatts: Watts;
}

/** Energy of serving, within one boundary. */
export interface InferenceEnergy {
  /** Boundary of the meter. */
  readonly boundary: EnergyBoundary;
  /** Energy over generated tokens, prompt work included. */
  readonly joulesPerOutputToken: Joules;
  /** The same for a million generated tokens, in the unit of electricity bills. */
  readonly kilowattHoursPerMillionOutputTokens: number;
  /** Energy for a million tokens, prompt and generated counted alike. */
  readonly kilowattHoursPerMillionTokens: number;
  /** Energy of one mean request. */
  readonly joulesPerRequest: Joules;
  /** Energy terms of one generated token; they sum to `joulesPerOutputToken`. */
  readonly terms: EnergyTerms;
}

/**
 * Energy of serving, per token and per request, at the accelerators, the servers or the facility.
 *
 * Model: averagePowerWatts / outputTokensPerSecond, plus idlePowerWatts (1 - busyShare) / (busyShare outputTokensPerSecond),
 * times serverPowerRatio from "server" on and powerUsageEffectiveness at "facility".
 *
 * Assumes: hosts draw in proportion to their accelerators; networks between servers and storage are left out.
 *
 * @param options - the served load, the boundary, and what lies between the accelerators and the meter
 * @returns joules per token and request, kilowatt-hours per million tokens
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
    /** The served load and its draw. */
    readonly serving: PoweredServing;
    /** Waiting time to count; none if not given. */
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
