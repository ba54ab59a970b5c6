import { decodeStepSeconds } from "../../inference/decodeStep.js";
import { promptAttentionSeconds, stepWithPromptsSeconds } from "../../inference/mixedStep.js";
import type { Replica } from "../../inference/replica.js";
import { FinishQueue } from "./finishQueue.js";
import { type RankLimits, reservedOutput } from "./rankLimits.js";
import type { RequestLog } from "./requestLog.js";
import { RequestQueue } from "./requestQueue.js";
import { nothingYet, type RunTotals } from "./runTotals.js";

/** Step-by-step simulation of one rank of an engine with continuous batching. */
export class EngineRun {
  /** Totals so far. */
  readonly totals: RunTotals = nothingYet();
  readonly #replica: Replica;
  readonly #limits: RankLimits;
  readonly #log: RequestLog;
  readonly #running: FinishQueue;
  /** Tokens that each request had generated when it was preempted. */
  readonly #kept: Float64Array;
  readonly #finishStep: Float64Array;
  readonly #admitted: number[] = [];
  readonly #queue: RequestQueue;
  #decoded = 0;
  #context = 0;
  #finishSum = 0;
  /** The request whose prompt is partly processed, and the number of its remaining prompt tokens. */
  #cut = -1;
  #left = 0;

  constructor(replica: Replica, limits: RankLimits, log: RequestLog, sent: number) {
    this.#replica = replica;
    this.#limits = limits;
    this.#log = log;
    this.#running = new FinishQueue(log.sent.length);
    this.#kept = new Float64Array(log.sent.length);
    this.#finishStep = new Float64Array(log.sent.length);
    this.#queue = new RequestQueue(log, sent, replica.times.requestSeconds);
  }

  /** Runs until all requests have finished. */
  run(): void {
    const { length } = this.#log.sent;
    while (this.totals.ended < length) {
      if (this.#promptWaits()) this.#promptStep();
      else if (this.#running.size > 0) this.#decodeSteps();
      else this.totals.now = Math.max(this.totals.now, this.#queue.nextArrival);
    }
  }

  /** Whether the next prompt can run now. */
  #promptWaits(): boolean {
    if (this.#cut >= 0) return true;
    const request = this.#queue.head(this.totals.now);
    return request >= 0 && this.#admits(request, 0);
  }

  /**
   * Whether there is a place in the batch and enough cache for a request, in addition to `before` others admitted in this step.
   */
  #admits(request: number, before: number): boolean {
    const { size } = this.#running;
    if (size + before === 0) return true;
    const { seats, cacheTokens, admission } = this.#limits;
    const reserved = reservedOutput(admission, this.#replica.load.policy);
    const needed = this.#held(request) + reserved * (this.#log.output[request] ?? 0);
    const held = this.#context + reserved * (this.#finishSum - this.#decoded * size);
    return size + before < seats && held + needed <= cacheTokens;
  }

  /** Runs one step with prompts. Running requests decode in the same step unless the policy is prefill-first. */
  #promptStep(): void {
    const { model, load, times, context } = this.#replica;
    const whole = load.policy === "whole-prompts";
    const decoding = load.policy === "prefill-first" ? 0 : this.#running.size;
    const mean = decoding > 0 ? this.#context / decoding : context;
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
    this.#context += held;
    return true;
  }

  /** Records the first token of a request whose prompt has ended. It decodes from the next step on. */
  #start(request: number): void {
    const kept = this.#kept[request] ?? 0;
    if (kept === 0) this.#log.first[request] = this.totals.now;
    this.totals.generatedTokens++;
    this.#context++;
    // A request with one output token finishes in this step.
    const finish = this.#decoded + (this.#log.output[request] ?? 0) - kept - 1;
    this.#finishStep[request] = finish;
    this.#finishSum += finish;
    this.#running.add(request, finish);
    this.#admitted.push(request);
  }

  /** Runs decode steps without prompts until a request finishes, a prompt can run or the cache is full. */
  #decodeSteps(): void {
    const { model } = this.#replica;
    const { seats, cacheTokens } = this.#limits;
    const decoding = this.#running.size;
    if (this.#context + decoding > cacheTokens && decoding > 1) {
      this.#preempt();
      return;
    }
    const mean = this.#context / decoding;
    const unfilled = Math.max(1, Math.floor((cacheTokens - this.#context) / decoding));
    let steps = Math.min(this.#running.nextStep - this.#decoded, unfilled);
    if (decoding < seats && !this.#queue.hasReturned) {
      const until = this.#queue.nextArrival - this.totals.now;
      if (until > 0) steps = Math.min(steps, Math.ceil(until / decodeStepSeconds(model, decoding, mean)));
    }
    this.#pass(steps * decodeStepSeconds(model, decoding, mean + steps / 2), steps, decoding);
    this.#finish();
  }

  /** Advances the time by `steps` steps, in each of which `decoding` requests generate a token. */
  #pass(seconds: number, steps: number, decoding: number): void {
    this.totals.now += seconds;
    this.totals.steps += steps;
    if (decoding === 0) return;
    this.#decoded += steps;
    this.#context += decoding * steps;
    this.totals.generatedTokens += decoding * steps;
    this.totals.decodingSeconds += decoding * seconds;
  }

  /** Removes the requests that have generated their last token. */
  #finish(): void {
    while (this.#running.nextStep <= this.#decoded) {
      const request = this.#running.take();
      this.#finishSum -= this.#finishStep[request] ?? 0;
      this.#context -= (this.#log.input[request] ?? 0) + (this.#log.output[request] ?? 0);
      this.#end(request);
    }
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
    const left = (this.#finishStep[request] ?? 0) - this.#decoded;
    const kept = (this.#log.output[request] ?? 0) - left;
    this.#running.remove(request);
    this.#finishSum -= this.#finishStep[request] ?? 0;
    this.#context -= (this.#log.input[request] ?? 0) + kept;
    this.#kept[request] = kept;
    this.#queue.putBack(request);
    this.totals.preemptions++;
  }
}
