import type { Percentiles } from "./percentiles.js";

/** A weighted sample of a distribution. */
export class WeightedPoints {
  readonly #values: number[] = [];
  readonly #weights: number[] = [];
  #total = 0;
  #sum = 0;

  /** Adds a value with a weight. */
  add(value: number, weight: number): void {
    this.#values.push(value);
    this.#weights.push(weight);
    this.#total += weight;
    this.#sum += value * weight;
  }

  /** Returns the mean and the percentiles, interpolated between the centres of the weights. */
  percentiles(): Percentiles {
    this.#sort();
    const [p50, p90, p95, p99] = [0.5, 0.9, 0.95, 0.99].map((share) => this.#quantile(share));
    return {
      mean: this.#total > 0 ? this.#sum / this.#total : 0,
      p50: p50 ?? 0,
      p90: p90 ?? 0,
      p95: p95 ?? 0,
      p99: p99 ?? 0,
    };
  }

  #quantile(share: number): number {
    const values = this.#values;
    const weights = this.#weights;
    const wanted = share * this.#total;
    let below = 0;
    let last = values[0] ?? 0;
    let lastMiddle = 0;
    for (let at = 0; at < values.length; at++) {
      const weight = weights[at] ?? 0;
      const middle = below + weight / 2;
      const value = values[at] ?? 0;
      if (middle >= wanted) {
        const between = middle - lastMiddle;
        return between > 0 && at > 0 ? last + ((value - last) * (wanted - lastMiddle)) / between : value;
      }
      below += weight;
      last = value;
      lastMiddle = middle;
    }
    return last;
  }

  /** Sorts by value in place (Shell sort with the gaps of Ciura, 2001). */
  #sort(): void {
    const values = this.#values;
    const weights = this.#weights;
    for (const gap of [701, 301, 132, 57, 23, 10, 4, 1]) {
      for (let at = gap; at < values.length; at++) {
        const value = values[at] ?? 0;
        const weight = weights[at] ?? 0;
        let place = at;
        for (; place >= gap && (values[place - gap] ?? 0) > value; place -= gap) {
          values[place] = values[place - gap] ?? 0;
          weights[place] = weights[place - gap] ?? 0;
        }
        values[place] = value;
        weights[place] = weight;
      }
    }
  }
}
