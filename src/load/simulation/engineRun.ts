import { decodeStepSeconds } from "../../inference/decodeStep.js";
import { promptAttentionSeconds, stepWithPromptsSeconds } from "../../inference/mixedStep.js";
import type { Replica } from "../../inference/replica.js";
import { FinishQueue } from "./finishQueue.js";
import { type RankLimits, reservedOutput } from "./rankLimits.js";
import type { RequestLog } from "./requestLog.js";
import { RequestQueue } from "./requestQueue.js";
import { nothingYet, type RunTotals } from "./runTotals.js";

/** One rank of an engine with continuous batching that works through requests, step by step. */
export class EngineRun {
  /** Events so far. */
  readonly totals: RunTotals = nothingYet();
  readonly #replica: Replica;
  readonly #limits: RankLimits;
  readonly #log: RequestLog;
  readonly #running: FinishQueue;
  /** Tokens that a request generated before it was put back. */
  readonly #kept: Float64Array;
  readonly #finishStep: Float64Array;
  readonly #admitted: number[] = [];
  readonly #queue: RequestQueue;
  #decoded = 0;
  #context = 0;
  #finishSum = 0;
  /** The request whose prompt is cut, and the tokens of it that are left. */
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

  /** Runs until all requests have ended. */
  run(): void {
    const { length } = this.#log.sent;
    while (this.totals.ended < length) {
      if (this.#promptWaits()) this.#promptStep();
      else if (this.#running.size > 0) this.#decodeSteps();
      else this.totals.now = Math.max(this.totals.now, this.#queue.nextArrival);
    }
  }

  /** Whether the next prompt can be run now. */
  #promptWaits(): boolean {
    if (this.#cut >= 0) return true;
    const request = this.#queue.head(this.totals.now);
    return request >= 0 && this.#admits(request, 0);
  }

  /** Whether a request has a seat and room in the cache, next to `before` others that this step takes. */
  #admits(request: number, before: number): boolean {
    const { size } = this.#running;
    if (size + before === 0) return true;
    const { seats, cacheTokens, admission } = this.#limits;
    const reserved = reservedOutput(admission, this.#replica.load.policy);
    const needed = this.#held(request) + reserved * (this.#log.output[request] ?? 0);
    const held = this.#context + reserved * (this.#finishSum - this.#decoded * size);
    return size + before < seats && held + needed <= cacheTokens;
  }

  /** One step in which prompts run, next to the requests that decode unless prompts go first. */
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

  /** Tokens of a request before its next output token: its prompt, and what it generated before it was put back. */
  #held(request: number): number {
    return (this.#log.input[request] ?? 0) + (this.#kept[request] ?? 0);
  }

  /** Takes the next waiting request whose prompt can run with `before` others of this step; false if there is none. */
  #take(before: number): boolean {
    const request = this.#queue.head(this.totals.now);
    if (request < 0 || !this.#admits(request, before)) return false;
    this.#queue.take();
    this.#cut = request;
    const held = this.#held(request);
    this.#left = Math.max(1, held - (this.#log.cached[request] ?? 0));
    // Its cache is taken from the start.
    this.#context += held;
    return true;
  }

  /** A prompt has ended: its first token comes, and it decodes from the next step on. */
  #start(request: number): void {
    const kept = this.#kept[request] ?? 0;
    if (kept === 0) this.#log.first[request] = this.totals.now;
    this.totals.generatedTokens++;
    this.#context++;
    // An output of one token leaves with the requests that end in this step.
    const finish = this.#decoded + (this.#log.output[request] ?? 0) - kept - 1;
    this.#finishStep[request] = finish;
    this.#finishSum += finish;
    this.#running.add(request, finish);
    this.#admitted.push(request);
  }

  /** Steps in which nothing but decoding happens, until a request ends, a prompt can run or the cache is full. */
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

  /** Time passes while `decoding` requests make a token in each of `steps` steps. */
  #pass(seconds: number, steps: number, decoding: number): void {
    this.totals.now += seconds;
    this.totals.steps += steps;
    if (decoding === 0) return;
    this.#decoded += steps;
    this.#context += decoding * steps;
    this.totals.generatedTokens += decoding * steps;
    this.totals.decodingSeconds += decoding * seconds;
  }

  /** Requests whose last token has come leave. */
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

  /** Puts the youngest request back into the queue and frees its cache. */
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
