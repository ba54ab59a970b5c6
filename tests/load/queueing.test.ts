import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import { meanWaitSeconds, prefillServersPerDecodeServer } from "llm-economics/load";
import { describe, expect, it } from "vitest";
import { near } from "../training/near.ts";
import { seededRandom } from "../training/seededRandom.ts";

describe("DistServe (OSDI 2024, arXiv:2401.09670)", () => {
  it("pipeline of two stages: D + R D² / (4 (2 - R D)), 0.108333 s", () => {
    near(0.1 + meanWaitSeconds({ servers: 1, arrivalsPerSecond: 5, serviceSeconds: 0.05 }), 0.108333, 1e-5);
  });
  it("tensor parallelism, 1.7 times as fast: 0.0710784 s", () => {
    const serviceSeconds = 0.1 / 1.7;
    near(serviceSeconds + meanWaitSeconds({ servers: 1, arrivalsPerSecond: 5, serviceSeconds }), 0.0710784, 1e-5);
  });
});

it("Lee and Longton: ten servers at 80 % utilization, squared coefficient of variation 2: 0.306885 s", () => {
  near(meanWaitSeconds({ servers: 10, arrivalsPerSecond: 8, serviceSeconds: 1, squaredVariation: 2 }), 0.306885, 1e-5);
});

it("How to Scale Your Model, part 8: three prefill servers for each decode server, within 0.3 %", () => {
  const pair = { prefillSeconds: 0.91, decodeBatch: 32, stepSeconds: 0.019, outputTokens: 512 };
  near(prefillServersPerDecodeServer(pair), 3, 0.003);
});

describe("meanWaitSeconds", () => {
  it("agrees with the sums of the Erlang C formula", () => {
    for (const [servers, load] of [
      [1, 0.5],
      [4, 0.7],
      [20, 0.95],
    ] as const) {
      const offered = servers * load;
      let term = 1;
      let sum = 0;
      for (let count = 0; count < servers; count++) {
        sum += term;
        term *= offered / (count + 1);
      }
      const busy = term / (1 - load);
      const wait = busy / (sum + busy) / (servers - offered);
      near(
        meanWaitSeconds({ servers, arrivalsPerSecond: offered, serviceSeconds: 1, squaredVariation: 1 }),
        wait,
        1e-10,
      );
    }
  });
  it("agrees with a simulation of one server with constant service times", () => {
    const random = seededRandom(7);
    let waiting = 0;
    let total = 0;
    const arrivals = 200_000;
    for (let count = 0; count < arrivals; count++) {
      waiting = Math.max(0, waiting + 1 - -Math.log(random()) / 0.7);
      total += waiting;
    }
    near(meanWaitSeconds({ servers: 1, arrivalsPerSecond: 0.7, serviceSeconds: 1 }), total / arrivals, 0.03);
  });
  it("grows with load and variability, shrinks with pooling, and is finite for thousands of servers", () => {
    const load = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), load, (servers, share) => {
        const at = (change: object) =>
          meanWaitSeconds({
            servers,
            arrivalsPerSecond: servers * share,
            serviceSeconds: 1,
            squaredVariation: 1,
            ...change,
          });
        const wait = at({});
        expect(Number.isFinite(wait) && wait >= 0).toBe(true);
        expect(at({ arrivalsPerSecond: servers * share * 1.01 })).toBeGreaterThanOrEqual(wait);
        expect(at({ squaredVariation: 0 })).toBe(wait / 2);
        expect(at({ servers: 2 * servers, arrivalsPerSecond: 2 * servers * share })).toBeLessThanOrEqual(wait);
      }),
    );
  });
  it.each([
    ["servers", 0],
    ["servers", 1.5],
    ["arrivalsPerSecond", 10],
    ["arrivalsPerSecond", -1],
    ["serviceSeconds", Number.NaN],
    ["squaredVariation", -1],
  ])("throws if %s is %s", (field, value) => {
    const wait = () => meanWaitSeconds({ servers: 10, arrivalsPerSecond: 8, serviceSeconds: 1, [field]: value });
    expect(wait).toThrow(InvalidQuantityError);
    expect(wait).toThrow(new RegExp(`^${field} must be `));
  });
  it("throws for invalid rates of two stages", () => {
    const pair = { prefillSeconds: 0.91, decodeBatch: 32, stepSeconds: 0.019, outputTokens: 512 };
    for (const field of Object.keys(pair))
      expect(() => prefillServersPerDecodeServer({ ...pair, [field]: 0 })).toThrow(new RegExp(`^${field} must be `));
  });
});
