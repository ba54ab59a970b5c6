import type { EngineSettings } from "../../efficiency/engineSettings.js";
import type { RequestLog } from "./requestLog.js";

/**
 * Constants of SGLang's admission: the share of the remaining output that it reserves at first, the share below which that never falls,
 * the decode steps in which it falls, the steps that it adds after a preemption, and the largest output that it counts for a request.
 *
 * @source sgl-project/sglang, srt/environ.py (SGLANG_INIT_NEW_TOKEN_RATIO, SGLANG_MIN_NEW_TOKEN_RATIO_FACTOR, SGLANG_NEW_TOKEN_RATIO_DECAY_STEPS, SGLANG_RETRACT_DECODE_STEPS, SGLANG_CLIP_MAX_NEW_TOKENS_ESTIMATION), 2025
 */
const initialRatio = 0.7;
const leastRatio = 0.7 * 0.14;
const decaySteps = 600;
const stepsAfterPreemption = 20;
const mostCounted = 4096;

/**
 * Cache space that an engine keeps free for the outputs of the requests that it has admitted.
 *
 * - `whole-output`: the whole rest of every output.
 * - `as-generated`: nothing.
 * - `estimated-output`: SGLang's rule. The output of a request that is being admitted counts in full. Of what running requests have still
 *   to generate, a share counts that falls with every decode step and is reset after a preemption.
 */
export class OutputReserve {
  readonly #admission: EngineSettings["admission"];
  readonly #log: RequestLog;
  #ratio = initialRatio;
  /** Outputs of the requests that this step has admitted. */
  #entering = 0;

  constructor(admission: EngineSettings["admission"], log: RequestLog) {
    this.#admission = admission;
    this.#log = log;
  }

  /** Tokens kept for `requests` running requests that have `remaining` tokens still to generate, and for those that are being admitted. */
  ofRunning(remaining: number, requests: number): number {
    if (this.#admission === "as-generated") return 0;
    if (this.#admission === "whole-output") return remaining + this.#entering;
    return this.#ratio * Math.min(remaining, mostCounted * requests) + this.#entering;
  }

  /** Tokens kept for a request that has generated `kept` tokens and is about to be admitted. */
  ofNew(request: number, kept: number): number {
    if (this.#admission === "as-generated") return 0;
    const left = (this.#log.output[request] ?? 0) - kept;
    return this.#admission === "whole-output" ? left : Math.min(left, mostCounted);
  }

  /** Counts a request that is admitted in this step. */
  enter(request: number, kept: number): void {
    this.#entering += this.ofNew(request, kept);
  }

  /** Ends a step of prompts; `cut` is the request whose prompt is not finished, or -1. */
  settle(cut: number, kept: number): void {
    this.#entering = cut >= 0 ? this.ofNew(cut, kept) : 0;
  }

  /** Lowers the share for a number of decode steps. */
  decay(steps: number): void {
    this.#ratio = Math.max(leastRatio, this.#ratio - (steps * (initialRatio - leastRatio)) / decaySteps);
  }

  /** Resets the share while no request runs. */
  reset(): void {
    this.#ratio = initialRatio;
  }

  /** Sets the share after a preemption that leaves `requests` running, which have generated `generated` tokens of `total`. */
  raise(generated: number, total: number, requests: number): void {
    this.#ratio = Math.min(1, (generated + stepsAfterPreemption * requests) / (total + 1));
  }
}
