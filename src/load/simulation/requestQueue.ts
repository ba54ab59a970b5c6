import type { RequestLog } from "./requestLog.js";

/** Queue of waiting requests in order of arrival. Preempted requests come first. */
export class RequestQueue {
  /** Index of the next request that has not been taken. */
  next = 0;
  readonly #log: RequestLog;
  readonly #delay: number;
  readonly #returned: number[] = [];
  #sent: number;

  constructor(log: RequestLog, sent: number, delaySeconds: number) {
    this.#log = log;
    this.#sent = sent;
    this.#delay = delaySeconds;
  }

  /** Time at which the next request reaches the engine; infinite if it has not been sent yet. */
  get nextArrival(): number {
    return this.next < this.#sent ? (this.#log.sent[this.next] ?? 0) + this.#delay : Infinity;
  }

  /** Whether preempted requests are waiting. */
  get hasReturned(): boolean {
    return this.#returned.length > 0;
  }

  /** The first request in the queue, or -1 if there is none. */
  head(now: number): number {
    return this.#returned.at(-1) ?? (this.nextArrival <= now ? this.next : -1);
  }

  /** Removes the first request. */
  take(): void {
    if (this.#returned.length > 0) this.#returned.pop();
    else this.next++;
  }

  /** Returns a preempted request to the front. */
  putBack(request: number): void {
    this.#returned.push(request);
  }

  /** Records that a request has finished, upon which the client of a closed loop sends its next one. */
  send(now: number): void {
    const { sent } = this.#log;
    if (this.#sent < sent.length) sent[this.#sent++] = now;
  }
}
