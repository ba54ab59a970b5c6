import { UnknownNameError } from "../errors/unknownNameError.js";
import { checkObject, checkShape, checkText } from "../units/checkShape.js";
import { adjustedRates, chainKey, linksOf } from "./adjustments.js";
import { chain } from "./chain.js";
import type { EfficiencyProfile, EfficiencyRates } from "./efficiencyProfile.js";
import { engineEra } from "./engineEras.js";
import { type EngineFamily, engineFamilies } from "./engineFamilies.js";
import { traitsOf } from "./engineTraits.js";
import { evidenceSpread } from "./evidenceSpread.js";
import { globalProfile } from "./globalProfile.js";
import { measuredRates } from "./kernelRates.js";
import type { LoadKind } from "./loadKind.js";
import { measuredLoads, residualSpreads, wellMeasuredPairs } from "./residualSpreads.js";

/**
 * The accelerator that a profile is for. Only its generation matters, since all accelerators of a generation run the same
 * kernels.
 */
export interface ProfiledMachine {
  /** Display name. */
  readonly name: string;
  /** Generation, such as "hopper". */
  readonly generation: string;
}

/** Options of {@link efficiencyFor}. */
export interface EfficiencyOptions {
  /** Released version of the engine, such as "0.6.1", or "unstated" for the mean over versions; the newest if left out. */
  readonly version?: string | undefined;
  /** Kind of load that the spread is for; the mean over loads if left out. */
  readonly load?: LoadKind | undefined;
}

/**
 * Returns the efficiency profile of an engine on an accelerator: the rates it reaches and the spread of measurements around
 * estimates.
 *
 * Model: rates measured on kernels where there are any, otherwise the global rates, times the fitted adjustments of the
 * accelerator's generation, the engine, its era, and the pair of engine and generation.
 * Assumes: parts of one generation run the same kernels. An engine or generation without measurements keeps the rates of its
 * parent, with wider intervals.
 *
 * @param engine - the engine family; "unknown" for an engine that the library has no measurements of
 * @param accelerator - the accelerator
 * @param options - the version of the engine
 * @returns the profile to pass to an estimate
 * @throws {@link UnknownNameError} if the engine is not a known family
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
  checkShape("options", options, { version: [checkText], load: ["single|static|offline|closed-loop|rate|burst"] });
  const key = chainKey(accelerator.generation, engine, engineEra(engine, options.version));
  const kernels = measuredRates(key.generation, engine);
  const machine = Object.hasOwn(chain.generations, key.generation) || Object.hasOwn(chain.lineages, key.lineage);
  const measured = engine !== "unknown" && Object.hasOwn(chain.engines, engine);
  const pair = `${key.generation}/${engine}`;
  const traits = traitsOf(engine, key.generation, options.version);
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
  const { load } = options;
  const measuredLoad = !measured || !load || measuredLoads[engine]?.includes(load) !== false;
  return {
    id: `${engine}/${key.era} on ${key.generation}`,
    ...(engine !== "unknown" && { engine }),
    rates: adjustedRates({ ...globalProfile.rates, ...kernels }, linksOf(chain, key)),
    measured: Object.keys(kernels) as (keyof EfficiencyRates)[],
    spread: evidenceSpread(residualSpreads, evidence, engine, key.generation, load, measuredLoad),
    ...(load && { load }),
    ...(traits && { traits }),
  };
}
