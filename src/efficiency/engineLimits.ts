import { UnknownNameError } from "../errors/unknownNameError.js";
import { positive, whole } from "../units/check.js";
import { checkFields, checkShape, checkText, type Shape } from "../units/checkShape.js";
import type { Bytes } from "../units/quantity.js";
import { type EngineDefaults, engineDefaults } from "./engineDefaults.js";
import type { ChunkedPrefill, EngineSettings } from "./engineSettings.js";
import { isFrom, releasedVersion } from "./engineVersion.js";
import { genericSettings } from "./genericSettings.js";
import { aboveZeroShare, settingsShape } from "./settingsShape.js";
import { staticMemoryShare } from "./staticMemoryShare.js";

/** The engines whose rules for memory and batches are known. */
export type LimitedEngine = keyof typeof engineDefaults;

/** Memory management and batching of one engine: {@link engineLimits} returns it, and a plan takes it as `limits`. */
export interface EngineLimits extends EngineSettings {
  /** The engine. */
  readonly engine: LimitedEngine;
  /** Its version, as given; "latest" if none was. */
  readonly version: string;
  /** Settings that were not given, with the engine's defaults that hold, such as "maxSequences 256". */
  readonly assumed: readonly string[];
}

/** The part of an accelerator that defaults depend on. */
export interface LimitedMachine {
  /** Generation, such as "hopper". */
  readonly generation: string;
  /** Memory in bytes. */
  readonly memoryBytes: Bytes;
}

/** Settings of an engine; what is left out is the engine's default for its version and machine. */
export interface EngineLimitOptions {
  /** Released version, such as "0.11.0"; the newest if left out. */
  readonly version?: string | undefined;
  /** Share of the memory that the engine's rule speaks of (`--gpu-memory-utilization`, `--mem-fraction-static`, `free_gpu_memory_fraction`). */
  readonly memoryUtilization?: number | undefined;
  /** Most requests at once (`--max-num-seqs`, `--max-running-requests`, `max_batch_size`, `--parallel`). */
  readonly maxSequences?: number | undefined;
  /** Most tokens of a step (`--max-num-batched-tokens`, `--chunked-prefill-size`, `max_num_tokens`, `--ubatch-size`). */
  readonly maxBatchedTokens?: number | undefined;
  /** Scheduling of prompts next to running requests. */
  readonly chunkedPrefill?: ChunkedPrefill | undefined;
  /** Whether the cache of common prompt prefixes is reused. */
  readonly prefixCaching?: "on" | "off" | undefined;
}

const settings = ["memoryUtilization", "maxSequences", "maxBatchedTokens", "chunkedPrefill", "prefixCaching"] as const;

const optionShape = {
  version: [checkText],
  memoryUtilization: [aboveZeroShare],
  maxSequences: [whole],
  maxBatchedTokens: [whole],
  chunkedPrefill: [settingsShape.chunkedPrefill],
  prefixCaching: [settingsShape.prefixCaching],
} as const satisfies Shape<EngineLimitOptions>;

const machineShape = { generation: checkText, memoryBytes: positive } as const satisfies Shape<LimitedMachine>;

/**
 * The memory management and batching of an engine: its defaults for its version and the machine, overridden by your settings.
 *
 * Assumes: the OpenAI-compatible server of each engine; scripts and recipes often set other values.
 *
 * @param engine - the engine's name
 * @param accelerator - the machine, whose memory and generation some defaults follow
 * @param options - the version, and the settings that were changed
 * @returns the limits to give to a plan as `limits`
 * @throws {@link UnknownNameError} for an engine whose rules are not known
 * @throws {@link InvalidQuantityError} for an impossible setting, or a version that cannot be read
 * @source the engines' own code and documentation, listed for each default in `engineDefaults`
 * @example
 * ```ts
 * import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { engineLimits } from "llm-economics/efficiency";
 *
 * engineLimits("vllm", nvidiaH100Sxm, { version: "0.11.0" }).maxBatchedTokens; // => 8192
 * engineLimits("vllm", nvidiaA100Sxm4_80gb, { version: "0.11.0" }).maxBatchedTokens; // => 2048
 * engineLimits("vllm", nvidiaH100Sxm, { maxSequences: 64 }).maxSequences; // => 64
 * ```
 */
export function engineLimits(
  engine: LimitedEngine,
  accelerator: LimitedMachine,
  options: EngineLimitOptions = {},
): EngineLimits {
  checkShape("limits", options, optionShape);
  checkFields("accelerator", accelerator, machineShape, "accelerator.");
  if (typeof engine !== "string" || !Object.hasOwn(engineDefaults, engine))
    throw new UnknownNameError("engine", engine, Object.keys(engineDefaults));
  const entries: readonly EngineDefaults[] = engineDefaults[engine];
  const version = releasedVersion(options.version);
  const applies = ({ from = [0, 0], leastMemoryBytes = 0, generations }: EngineDefaults) =>
    isFrom(version, from) &&
    accelerator.memoryBytes >= leastMemoryBytes &&
    (generations?.includes(accelerator.generation) ?? true);
  const { from, leastMemoryBytes, generations, source, ...defaults } = Object.assign(
    {},
    ...entries.filter(applies),
  ) as Required<EngineDefaults>;
  const given = Object.fromEntries(
    settings.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
  const { memoryUtilization: share, ...limits } = { ...defaults, ...given };
  const memoryUtilization =
    share === "by-memory" ? staticMemoryShare(accelerator.memoryBytes, limits.maxBatchedTokens) : share;
  const all = { ...limits, memoryUtilization };
  const assumed = settings.filter((name) => options[name] === undefined && all[name] !== genericSettings.maxSequences);
  return {
    engine,
    version: options.version ?? "latest",
    ...all,
    assumed: assumed.map((name) => `${name} ${all[name]}`),
  };
}
