import { type Percentiles, percentileShares } from "./percentiles.js";

const { p50, p90, p95, p99 } = percentileShares;
const shares: readonly number[] = [p50, p90, p95, p99];

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
    const values = this.#values;
    const weights = this.#weights;
    const total = this.#total;
    const found: number[] = [];
    let below = 0;
    let last = values[0] ?? 0;
    let lastMiddle = 0;
    let wanted = total * (shares[0] ?? 1);
    for (let at = 0; at < values.length; at++) {
      const weight = weights[at] ?? 0;
      const middle = below + weight / 2;
      const value = values[at] ?? 0;
      while (middle >= wanted) {
        found.push(at > 0 ? last + ((value - last) * (wanted - lastMiddle)) / (middle - lastMiddle) : value);
        wanted = total * (shares[found.length] ?? Infinity);
      }
      below += weight;
      last = value;
      lastMiddle = middle;
    }
    const [p50 = last, p90 = last, p95 = last, p99 = last] = found;
    return { mean: total > 0 ? this.#sum / total : 0, p50, p90, p95, p99 };
  }

  /** Sorts by value in place (Shell sort with the gaps of Ciura, 2001). */
  #sort(): void {
    const values = this.#values;
    const weights = this.#weights;
    for (const gap of [132, 57, 23, 10, 4, 1]) {
      for (let at = gap; at < values.length; at++) {
        const value = values[at] ?? 0;
        if ((values[at - gap] ?? 0) <= value) continue;
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
