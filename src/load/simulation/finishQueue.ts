/** Priority queue of running requests by the step in which they finish (a binary heap). */
export class FinishQueue {
  readonly #requests: Int32Array;
  readonly #steps: Float64Array;
  #size = 0;

  constructor(requests: number) {
    this.#requests = new Int32Array(requests);
    this.#steps = new Float64Array(requests);
  }

  /** Number of running requests. */
  get size(): number {
    return this.#size;
  }

  /** The step in which the next request finishes; infinite if none is running. */
  get nextStep(): number {
    return this.#size > 0 ? (this.#steps[0] ?? Infinity) : Infinity;
  }

  /** Adds a request that finishes in `step`. */
  add(request: number, step: number): void {
    const requests = this.#requests;
    const steps = this.#steps;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = steps[parent] ?? 0;
      if (above <= step) break;
      steps[at] = above;
      requests[at] = requests[parent] ?? 0;
      at = parent;
    }
    steps[at] = step;
    requests[at] = request;
  }

  /** Removes and returns the request that finishes first. */
  take(): number {
    const request = this.#requests[0] ?? 0;
    this.#size--;
    this.#sink(0);
    return request;
  }

  /** Removes a given request. */
  remove(request: number): void {
    const at = this.#requests.subarray(0, this.#size).indexOf(request);
    if (at < 0) return;
    const requests: { readonly request: number; readonly step: number }[] = [];
    for (let index = 0; index < this.#size; index++) {
      if (index !== at) requests.push({ request: this.#requests[index] ?? 0, step: this.#steps[index] ?? 0 });
    }
    this.#size = 0;
    for (const each of requests) this.add(each.request, each.step);
  }

  /** Moves the last request into a free position and sifts it down. */
  #sink(from: number): void {
    const requests = this.#requests;
    const steps = this.#steps;
    const size = this.#size;
    const step = steps[size] ?? 0;
    const request = requests[size] ?? 0;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (steps[child + 1] ?? 0) < (steps[child] ?? 0)) child++;
      if ((steps[child] ?? 0) >= step) break;
      steps[at] = steps[child] ?? 0;
      requests[at] = requests[child] ?? 0;
      at = child;
    }
    steps[at] = step;
    requests[at] = request;
  }
}
