import { checkObject, checkText } from "../units/checkShape.js";
import { adjustedRates, chainKey, linksOf } from "./adjustments.js";
import { chain } from "./chain.js";
import type { ProfiledMachine } from "./efficiencyFor.js";
import type { EfficiencyProfile } from "./efficiencyProfile.js";
import { globalProfile } from "./globalProfile.js";
import { type KernelRates, measuredRates } from "./kernelRates.js";

/** A step of plain kernels in one captured graph: no engine, no host, no request around it. */
const bareStep: KernelRates = {
  hostStepSeconds: 0,
  hostSequenceSeconds: 0,
  graphLayerSeconds: 0,
  requestSeconds: 0,
  promptSeconds: 0,
  queueFactor: 0,
  rampShare: 0,
  burstShare: 0,
  // Norms, rotary embeddings, residual additions and cache writes as kernels of their own: 15 to 20 a layer with the products.
  attentionLaunches: 2,
  layerLaunches: 8,
  layerPasses: 5,
  roundingLaunches: 0.5,
  queryKeyNormLaunches: 1,
};

/** Rates of whole steps, where they were measured: sustained under the power limit. Own steps on H100 and H200 (PyTorch 2.11, 2026). */
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

/** Spread of our own step measurements around estimates: 80 % lie within these factors. */
const spread = {
  throughput: 1.05,
  timePerOutputToken: 1.03,
  timeToFirstToken: 1.07,
  endToEndLatency: 1.05,
  power: 1.1,
};

/**
 * The rates of the silicon alone: what a machine's kernels reach in one captured graph, with no engine, no host and no requests around them.
 *
 * Model: constants read off kernels and whole steps where the generation's were measured, the fitted machine's elsewhere; times of engines are 0.
 * Assumes: plain kernels, each norm and addition one of its own, as PyTorch runs them; engines fuse more and add their own time.
 *
 * @param accelerator - the machine
 * @returns the profile to give to an estimate: a bound for engines that do not fuse more
 * @source own decode and prefill steps on H100 and H200, calibration/measurements/inference-own.json; kernels as in the efficiency chapter
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
  const { engines: _, eras: __, pairs: ___, ...machines } = chain;
  const rates = adjustedRates(
    { ...globalProfile.rates, ...kernels },
    linksOf({ ...machines, engines: {}, eras: {}, pairs: {} }, key),
  );
  return {
    id: `${key.generation} alone`,
    rates: { ...rates, ...steps, ...bareStep },
    measured: Object.keys(kernels) as (keyof EfficiencyProfile["rates"])[],
    spread,
  };
}
