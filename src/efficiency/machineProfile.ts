import { checkObject, checkText } from "../units/checkShape.js";
import { adjustedRates, chainKey, linksOf } from "./adjustments.js";
import { chain } from "./chain.js";
import type { ProfiledMachine } from "./efficiencyFor.js";
import type { EfficiencyProfile } from "./efficiencyProfile.js";
import { globalProfile } from "./globalProfile.js";
import { type KernelRates, measuredRates } from "./kernelRates.js";

/** A step of plain kernels in one captured graph, without engine, host or request overhead. */
const bareStep: KernelRates = {
  hostStepSeconds: 0,
  hostSequenceSeconds: 0,
  graphLayerSeconds: 0,
  setupFactor: 0,
  requestSeconds: 0,
  promptSeconds: 0,
  queueFactor: 0,
  rampShare: 0,
  burstShare: 0,
  // Norms, rotary embeddings, residual additions and cache writes are separate kernels: 15 to 20 per layer including matrix
  // products.
  attentionLaunches: 2,
  layerLaunches: 8,
  layerPasses: 5,
  roundingLaunches: 0.5,
  queryKeyNormLaunches: 1,
};

/** Rates of whole steps, sustained under the power limit: our measurements on H100 and H200 (PyTorch 2.11, 2026). */
const measuredSteps: { readonly [generation: string]: KernelRates } = {
  hopper: {
    weightBandwidth: 0.86,
    cacheBandwidth: 0.92,
    launchSeconds: 0.000003,
    compute16: 0.71,
    compute8: 0.51,
    attentionCompute: 0.37,
  },
};

/** Spread of our step measurements around estimates: 80 % lie within these factors. */
const spread = {
  throughput: 1.05,
  timePerOutputToken: 1.03,
  timeToFirstToken: 1.07,
  endToEndLatency: 1.05,
  power: 1.1,
};

/**
 * Returns the efficiency profile of the accelerator alone: what kernels reach in one captured graph, without engine, host or
 * request overhead.
 *
 * Model: rates measured on kernels and whole steps where the generation has them, otherwise the fitted rates of the generation;
 * engine overheads are 0.
 * Assumes: plain kernels, with every norm and addition a kernel of its own, as in PyTorch. Engines fuse more of them but add
 * overhead.
 *
 * @param accelerator - the accelerator
 * @returns the profile to pass to an estimate; an upper bound of performance for engines that do not fuse more kernels
 * @source our decode and prefill steps on H100 and H200, calibration/measurements/inference-own.json; kernels as in the efficiency chapter
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { machineProfile } from "llm-economics/efficiency";
 *
 * const { id, rates } = machineProfile(nvidiaH100Sxm);
 * id; // => "hopper alone"
 * rates.hostStepSeconds; // => 0
 * ```
 */
export function machineProfile(accelerator: ProfiledMachine): EfficiencyProfile {
  checkText("accelerator.generation", checkObject("accelerator", accelerator).generation);
  const key = chainKey(accelerator.generation, "unknown", "unstated");
  const steps = Object.hasOwn(measuredSteps, key.generation) ? measuredSteps[key.generation] : undefined;
  const kernels = { ...measuredRates(key.generation, "unknown"), ...steps };
  const rates = adjustedRates(
    { ...globalProfile.rates, ...kernels },
    linksOf({ ...chain, engines: {}, eras: {}, pairs: {} }, key),
  );
  return {
    id: `${key.generation} alone`,
    rates: { ...rates, ...steps, ...bareStep },
    measured: Object.keys(kernels) as (keyof EfficiencyProfile["rates"])[],
    spread,
  };
}
