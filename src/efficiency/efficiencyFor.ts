import { UnknownNameError } from "../errors/unknownNameError.js";
import { checkFields, checkObject, checkText } from "../units/checkShape.js";
import { adjustedRates, chainKey, linksOf } from "./adjustments.js";
import { chain } from "./chain.js";
import type { EfficiencyProfile, EfficiencyRates } from "./efficiencyProfile.js";
import { engineEra } from "./engineEras.js";
import { type EngineFamily, engineFamilies } from "./engineFamilies.js";
import { engineTraits } from "./engineTraits.js";
import { evidenceSpread } from "./evidenceSpread.js";
import { globalProfile } from "./globalProfile.js";
import { measuredRates } from "./kernelRates.js";
import { residualSpreads, wellMeasuredPairs } from "./residualSpreads.js";

/** A machine as the chain looks at it: parts of one generation run the same kernels. */
export interface ProfiledMachine {
  /** Name for people. */
  readonly name: string;
  /** Generation, such as "hopper". */
  readonly generation: string;
}

/** Options that narrow a profile down. */
export interface EfficiencyOptions {
  /** Released version of the engine, such as "0.6.1", or "unstated" for the mean over versions; the newest if left out. */
  readonly version?: string | undefined;
}

/**
 * The rates that an engine reaches on a machine, with the spread of what measurements say.
 *
 * Model: rates read off kernels where the machine's were measured, the global rates elsewhere, times the fitted adjustments of the
 * machine's generation, of the engine, of its era and of the pair.
 * Assumes: parts of one generation run the same kernels; an engine or generation that no one measured keeps its parent's rates,
 * and the intervals widen.
 *
 * @param engine - the engine's family; "unknown" for one that the library has no measurements of
 * @param accelerator - the machine
 * @param options - the engine's version
 * @returns the profile to give to an estimate
 * @throws {@link UnknownNameError} for an engine that is not in the chain
 * @source fitted by `npm run calibrate` on the measurements listed in the calibration report
 * @example
 * ```ts
 * import { nvidiaH200Sxm } from "llm-economics/accelerators";
 * import { efficiencyFor } from "llm-economics/efficiency";
 *
 * efficiencyFor("vllm", nvidiaH200Sxm).id; // => "vllm/3 on hopper"
 * ```
 */
export function efficiencyFor(
  engine: EngineFamily,
  accelerator: ProfiledMachine,
  options: EfficiencyOptions = {},
): EfficiencyProfile {
  if (engine !== "unknown" && !engineFamilies.some((family) => family === engine))
    throw new UnknownNameError("engine", engine, engineFamilies);
  checkText("accelerator.generation", checkObject("accelerator", accelerator).generation);
  checkFields("options", options, { version: [checkText] });
  const key = chainKey(accelerator.generation, engine, engineEra(engine, options.version));
  const kernels = measuredRates(key.generation, engine);
  const machine = Object.hasOwn(chain.generations, key.generation) || Object.hasOwn(chain.lineages, key.lineage);
  const measured = Object.hasOwn(chain.engines, engine);
  const pair = `${key.generation}/${engine}`;
  const few = Object.hasOwn(chain.pairs, pair);
  const evidence = wellMeasuredPairs.includes(pair)
    ? "many"
    : few
      ? "few"
      : measured
        ? "engine"
        : machine
          ? "machine"
          : "none";
  return {
    id: `${engine}/${key.era} on ${key.generation}`,
    ...(engine !== "unknown" && { engine }),
    rates: adjustedRates({ ...globalProfile.rates, ...kernels }, linksOf(chain, key)),
    measured: Object.keys(kernels) as (keyof EfficiencyRates)[],
    spread: evidenceSpread(residualSpreads, evidence, engine, key.generation),
    ...(engineTraits[engine] && { traits: engineTraits[engine] }),
  };
}
