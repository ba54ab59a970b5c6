import { UnknownNameError } from "../errors/unknownNameError.js";
import { positive, shareAboveZero, whole } from "../units/check.js";
import { checkFields, checkShape, checkText, type Shape } from "../units/checkShape.js";
import type { Bytes } from "../units/quantity.js";
import { type EngineDefaults, engineDefaults } from "./engineDefaults.js";
import type { ChunkedPrefill, EngineSettings } from "./engineSettings.js";
import { isFrom, releasedVersion } from "./engineVersion.js";
import { genericSettings } from "./genericSettings.js";
import { settingsShape } from "./settingsShape.js";
import { staticMemoryShare } from "./staticMemoryShare.js";

/** Engines whose memory rules and batching defaults are known. */
export type LimitedEngine = keyof typeof engineDefaults;

/**
 * Memory management and batching settings of one engine, as returned by {@link engineLimits} and accepted by a plan as `limits`.
 */
export interface EngineLimits extends EngineSettings {
  /** The engine. */
  readonly engine: LimitedEngine;
  /** Version as given; "latest" if none was given. */
  readonly version: string;
  /** Settings that were not given, with the defaults in effect, such as "maxSequences 256". */
  readonly assumed: readonly string[];
}

/** Properties of an accelerator that defaults depend on. */
export interface LimitedMachine {
  /** Generation, such as "hopper". */
  readonly generation: string;
  /** Memory in bytes. */
  readonly memoryBytes: Bytes;
}

/** Settings of an engine. Those left out get the engine's default for its version and accelerator. */
export interface EngineLimitOptions {
  /** Released version, such as "0.11.0"; the newest if left out. */
  readonly version?: string | undefined;
  /**
   * Memory share of the engine's memory rule (`--gpu-memory-utilization`, `--mem-fraction-static`, `free_gpu_memory_fraction`).
   */
  readonly memoryUtilization?: number | undefined;
  /** Largest number of running requests (`--max-num-seqs`, `--max-running-requests`, `max_batch_size`, `--parallel`). */
  readonly maxSequences?: number | undefined;
  /**
   * Largest number of tokens per step (`--max-num-batched-tokens`, `--chunked-prefill-size`, `max_num_tokens`, `--ubatch-size`).
   */
  readonly maxBatchedTokens?: number | undefined;
  /** Scheduling of prefill and decode within a step. */
  readonly chunkedPrefill?: ChunkedPrefill | undefined;
  /** Number of decode steps between checks for new requests while others run (`--scheduler-recv-interval`); 1 if left out. */
  readonly promptIntervalSteps?: number | undefined;
  /** Whether the cache of common prompt prefixes is reused across requests. */
  readonly prefixCaching?: "on" | "off" | undefined;
}

const settings = [
  "memoryUtilization",
  "maxSequences",
  "maxBatchedTokens",
  "promptIntervalSteps",
  "chunkedPrefill",
  "prefixCaching",
] as const;

// A function, because bundlers keep a constant that reads properties even if nothing uses it.
function optionShape(): Shape<EngineLimitOptions> {
  const { chunkedPrefill, promptIntervalSteps, prefixCaching } = settingsShape;
  return {
    version: [checkText],
    memoryUtilization: [shareAboveZero],
    maxSequences: [whole],
    maxBatchedTokens: [whole],
    chunkedPrefill: [chunkedPrefill],
    promptIntervalSteps,
    prefixCaching: [prefixCaching],
  };
}

const machineShape = { generation: checkText, memoryBytes: positive } as const satisfies Shape<LimitedMachine>;

/**
 * Returns the memory management and batching settings of an engine: its defaults for a version and an accelerator, overridden by
 * your settings.
 *
 * Assumes: the OpenAI-compatible server of each engine. Scripts and recipes often set other values.
 *
 * @param engine - the engine
 * @param accelerator - the accelerator, whose memory and generation some defaults depend on
 * @param options - the version, and the settings that differ from the defaults
 * @returns the limits to pass to a plan as `limits`
 * @throws {@link UnknownNameError} if the rules of the engine are not known
 * @throws {@link InvalidQuantityError} if a setting is out of range, or the version cannot be parsed
 * @source source code and documentation of the engines, listed with each default in `engineDefaults`
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
  checkShape("limits", options, optionShape());
  checkFields("accelerator", accelerator, machineShape);
  if (typeof engine !== "string" || !Object.hasOwn(engineDefaults, engine))
    throw new UnknownNameError("engine", engine, Object.keys(engineDefaults));
  const entries: readonly EngineDefaults[] = engineDefaults[engine];
  const version = releasedVersion(options.version);
  const applies = ({ from = [0, 0], leastMemoryBytes = 0, generations }: EngineDefaults) =>
    isFrom(version, from) &&
    accelerator.memoryBytes >= leastMemoryBytes &&
    (generations?.includes(accelerator.generation) ?? true);
  const { from, leastMemoryBytes, generations, ...defaults } = Object.assign(
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
  const unlisted: readonly unknown[] = [undefined, genericSettings.maxSequences];
  const assumed = settings.filter((name) => options[name] === undefined && !unlisted.includes(all[name]));
  return {
    engine,
    version: options.version ?? "latest",
    ...all,
    assumed: assumed.map((name) => `${name} ${all[name]}`),
  };
}
