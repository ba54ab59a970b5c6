import { FinishQueue } from "./finishQueue.js";
import type { RequestLog } from "./requestLog.js";

/** The requests that decode on a rank, with the sums over them that admission depends on. */
export class RunningBatch {
  /** Decode steps since the start. */
  decoded = 0;
  /** Tokens in the cache, including those of prompts that are being processed. */
  context = 0;
  readonly #log: RequestLog;
  readonly #queue: FinishQueue;
  readonly #finishStep: Float64Array;
  #finishSum = 0;
  #outputSum = 0;

  constructor(log: RequestLog) {
    this.#log = log;
    this.#queue = new FinishQueue(log.sent.length);
    this.#finishStep = new Float64Array(log.sent.length);
  }

  /** Number of running requests. */
  get size(): number {
    return this.#queue.size;
  }

  /** Decode steps until the next request finishes. */
  get stepsToFinish(): number {
    return this.#queue.nextStep - this.decoded;
  }

  /** Tokens that the running requests have still to generate. */
  get remaining(): number {
    return this.#finishSum - this.decoded * this.#queue.size;
  }

  /** Tokens of all outputs of the running requests. */
  get outputs(): number {
    return this.#outputSum;
  }

  /** Adds a request that has just generated a token, after `kept` tokens before a preemption. */
  add(request: number, kept: number): void {
    this.context++;
    // A request with one output token finishes in this step.
    const finish = this.decoded + (this.#log.output[request] ?? 0) - kept - 1;
    this.#finishStep[request] = finish;
    this.#finishSum += finish;
    this.#outputSum += this.#log.output[request] ?? 0;
    this.#queue.add(request, finish);
  }

  /** Removes a request that has generated its last token, if there is one; otherwise returns -1. */
  takeFinished(): number {
    if (this.#queue.nextStep > this.decoded) return -1;
    const request = this.#queue.take();
    this.#leave(request, this.#log.output[request] ?? 0);
    return request;
  }

  /** Removes a request before it finishes and returns the number of tokens that it has generated. */
  remove(request: number): number {
    const generated = (this.#log.output[request] ?? 0) - ((this.#finishStep[request] ?? 0) - this.decoded);
    this.#queue.remove(request);
    this.#leave(request, generated);
    return generated;
  }

  #leave(request: number, generated: number): void {
    this.#finishSum -= this.#finishStep[request] ?? 0;
    this.#outputSum -= this.#log.output[request] ?? 0;
    this.context -= (this.#log.input[request] ?? 0) + generated;
  }
}
