import type { RequestLog } from "./requestLog.js";

/** The requests that wait for an engine, in the order in which they come; those that were put back come first. */
export class RequestQueue {
  /** The request that comes next. */
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

  /** Seconds at which the next request reaches the engine; infinite if it was not sent yet. */
  get nextArrival(): number {
    return this.next < this.#sent ? (this.#log.sent[this.next] ?? 0) + this.#delay : Infinity;
  }

  /** Whether requests wait that were put back. */
  get hasReturned(): boolean {
    return this.#returned.length > 0;
  }

  /** The request that waits longest, or -1. */
  head(now: number): number {
    return this.#returned.at(-1) ?? (this.nextArrival <= now ? this.next : -1);
  }

  /** Takes the request that waits longest. */
  take(): void {
    if (this.#returned.length > 0) this.#returned.pop();
    else this.next++;
  }

  /** Puts a request back to the front. */
  putBack(request: number): void {
    this.#returned.push(request);
  }

  /** A request has ended: in a closed loop the client sends its next one. */
  send(now: number): void {
    const { sent } = this.#log;
    if (this.#sent < sent.length) sent[this.#sent++] = now;
  }
}
