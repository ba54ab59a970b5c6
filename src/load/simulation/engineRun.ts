import { decodeStepSeconds } from "../../inference/decodeStep.js";
import { promptAttentionSeconds, stepWithPromptsSeconds } from "../../inference/mixedStep.js";
import type { Replica } from "../../inference/replica.js";
import { OutputReserve } from "./outputReserve.js";
import type { RankLimits } from "./rankLimits.js";
import type { RequestLog } from "./requestLog.js";
import { RequestQueue } from "./requestQueue.js";
import { RunningBatch } from "./runningBatch.js";
import { nothingYet, type RunTotals } from "./runTotals.js";

/** Step-by-step simulation of one rank of an engine with continuous batching. */
export class EngineRun {
  /** Totals so far. */
  readonly totals: RunTotals = nothingYet();
  readonly #replica: Replica;
  readonly #limits: RankLimits;
  readonly #log: RequestLog;
  readonly #running: RunningBatch;
  /** Tokens that each request had generated when it was preempted. */
  readonly #kept: Float64Array;
  readonly #admitted: number[] = [];
  readonly #queue: RequestQueue;
  readonly #reserve: OutputReserve;
  /** The request whose prompt is partly processed, and the number of its remaining prompt tokens. */
  #cut = -1;
  #left = 0;
  /** Steps between checks for new requests, and the step of the next check. */
  readonly #interval: number;
  #nextLook = 0;

  constructor(replica: Replica, limits: RankLimits, log: RequestLog, sent: number) {
    this.#replica = replica;
    this.#limits = limits;
    this.#log = log;
    this.#running = new RunningBatch(log);
    this.#kept = new Float64Array(log.sent.length);
    this.#queue = new RequestQueue(log, sent, replica.requestSeconds);
    this.#reserve = new OutputReserve(limits.admission, log);
    this.#interval = replica.load.promptIntervalSteps;
  }

  /** Runs until all requests have finished. */
  run(): void {
    const { length } = this.#log.sent;
    while (this.totals.ended < length) {
      if (this.#promptWaits()) this.#promptStep();
      else if (this.#running.size > 0) this.#decodeSteps();
      else {
        this.totals.now = Math.max(this.totals.now, this.#queue.nextArrival);
        this.#reserve.reset();
      }
    }
  }

  /** Whether the next prompt can run now. */
  #promptWaits(): boolean {
    if (this.#cut >= 0) return true;
    const polls = this.#interval > 1 && this.#running.size > 0;
    if (polls && this.totals.steps < this.#nextLook) return false;
    this.#nextLook = this.totals.steps + this.#interval;
    const request = this.#queue.head(this.totals.now);
    return request >= 0 && this.#admits(request, 0);
  }

  /**
   * Whether there is a place in the batch and enough cache for a request, in addition to `before` others admitted in this step.
   */
  #admits(request: number, before: number): boolean {
    const { size } = this.#running;
    if (size + before === 0) return true;
    const { seats, cacheTokens } = this.#limits;
    const needed = this.#held(request) + this.#reserve.ofNew(request, this.#kept[request] ?? 0);
    const held = this.#running.context + this.#reserve.ofRunning(this.#running.remaining, size);
    return size + before < seats && held + needed <= cacheTokens;
  }

  /** Runs one step with prompts. Running requests decode in the same step unless the policy is prefill-first. */
  #promptStep(): void {
    const { model, load, times, context } = this.#replica;
    const whole = load.policy === "whole-prompts";
    const decoding = load.policy === "prefill-first" ? 0 : this.#running.size;
    const mean = decoding > 0 ? this.#running.context / decoding : context;
    let room = Math.max(1, load.maxBatchedTokens - decoding);
    let tokens = 0;
    let attention = 0;
    const ending: number[] = [];
    while (room > 0) {
      if (this.#cut < 0 && !this.#take(ending.length)) break;
      const request = this.#cut;
      if (whole && tokens > 0 && this.#left > room) break;
      const part = whole ? this.#left : Math.min(this.#left, room);
      const done = this.#held(request) - this.#left;
      attention += part * promptAttentionSeconds(model, part, done);
      tokens += part;
      room -= part;
      this.#left -= part;
      if (this.#left > 0) break;
      ending.push(request);
      this.#cut = -1;
    }
    const ended = ending.length;
    const seconds = stepWithPromptsSeconds(model, decoding, mean, tokens, ended, attention, decoding + tokens);
    this.totals.promptTokens += tokens;
    this.#pass(seconds + (ended > 0 ? times.promptSeconds : 0), 1, decoding);
    this.#reserve.settle(this.#cut, this.#kept[this.#cut] ?? 0);
    for (const request of ending) this.#start(request);
    this.#finish();
  }

  /**
   * Tokens that a request needs in the cache before its next output token: its prompt, and tokens generated before a preemption.
   */
  #held(request: number): number {
    return (this.#log.input[request] ?? 0) + (this.#kept[request] ?? 0);
  }

  /** Admits the next waiting request in addition to `before` others of this step. Returns false if none can be admitted. */
  #take(before: number): boolean {
    const request = this.#queue.head(this.totals.now);
    if (request < 0 || !this.#admits(request, before)) return false;
    this.#queue.take();
    this.#cut = request;
    const held = this.#held(request);
    this.#left = Math.max(1, held - (this.#log.cached[request] ?? 0));
    // The cache of the whole prompt is reserved at admission.
    this.#running.context += held;
    this.#reserve.enter(request, this.#kept[request] ?? 0);
    return true;
  }

  /** Records the first token of a request whose prompt has ended. It decodes from the next step on. */
  #start(request: number): void {
    const kept = this.#kept[request] ?? 0;
    if (kept === 0) this.#log.first[request] = this.totals.now;
    this.totals.generatedTokens++;
    this.#running.add(request, kept);
    this.#admitted.push(request);
  }

  /** Runs decode steps without prompts until a request finishes, a prompt can run or the cache is full. */
  #decodeSteps(): void {
    const { model } = this.#replica;
    const { seats, cacheTokens } = this.#limits;
    const decoding = this.#running.size;
    if (this.#running.context + decoding > cacheTokens && decoding > 1) {
      this.#preempt();
      return;
    }
    const mean = this.#running.context / decoding;
    const unfilled = Math.max(1, Math.floor((cacheTokens - this.#running.context) / decoding));
    let steps = Math.min(this.#running.stepsToFinish, unfilled);
    if (decoding < seats && !this.#queue.hasReturned) {
      const until = this.#queue.nextArrival - this.totals.now;
      if (until > 0) steps = Math.min(steps, Math.ceil(until / decodeStepSeconds(model, decoding, mean)));
    }
    if (this.#interval > 1) steps = Math.min(steps, Math.max(1, this.#nextLook - this.totals.steps));
    this.#pass(steps * decodeStepSeconds(model, decoding, mean + steps / 2), steps, decoding);
    this.#reserve.decay(steps);
    this.#finish();
  }

  /** Advances the time by `steps` steps, in each of which `decoding` requests generate a token. */
  #pass(seconds: number, steps: number, decoding: number): void {
    this.totals.now += seconds;
    this.totals.steps += steps;
    if (decoding === 0) return;
    this.#running.decoded += steps;
    this.#running.context += decoding * steps;
    this.totals.generatedTokens += decoding * steps;
    this.totals.decodingSeconds += decoding * seconds;
  }

  /** Removes the requests that have generated their last token. */
  #finish(): void {
    for (let request = this.#running.takeFinished(); request >= 0; request = this.#running.takeFinished())
      this.#end(request);
  }

  #end(request: number): void {
    this.#log.finished[request] = this.totals.now;
    this.totals.ended++;
    this.#queue.send(this.totals.now);
  }

  /** Preempts the youngest request: returns it to the queue and frees its cache. */
  #preempt(): void {
    const request = this.#admitted.pop();
    if (request === undefined || this.#log.finished[request]) return;
    this.#kept[request] = this.#running.remove(request);
    this.#queue.putBack(request);
    this.totals.preemptions++;
    const { outputs, remaining, size } = this.#running;
    this.#reserve.raise(outputs - remaining, outputs, size);
  }
}
