import { readFileSync } from "node:fs";
import * as prices from "llm-economics/prices";
import { describe, expect, it } from "vitest";
import { namedParts } from "../../scripts/namedParts.ts";
import type { Measurement } from "../../src/measurements/measurement.js";
import { validate } from "../../src/measurements/validate.js";
import { confidenceFactor } from "../../src/planning/confidenceFactor.js";
import type { RentalSeries } from "../../src/prices/rentalSeries.js";

/** Rents of accelerators, by the name that rows use. */
const rentals: Readonly<Record<string, readonly RentalSeries[]>> = {
  "nvidia-h100-sxm-80gb": prices.nvidiaH100SxmRental,
  "nvidia-h200-sxm-141gb": prices.nvidiaH200SxmRental,
  "nvidia-b200-sxm-180gb": prices.nvidiaB200Rental,
  "amd-mi300x-192gb": prices.amdMi300xRental,
};

/** The latest on-demand price of one accelerator for an hour: the median over providers and machines. */
function hourOf(hardware: string): number | undefined {
  const hours = (rentals[hardware] ?? [])
    .filter(({ terms }) => terms === "on-demand")
    .map(({ points, accelerators }) => Number(points.at(-1)?.amount) / accelerators)
    .filter((hour) => hour > 0)
    .toSorted((a, b) => a - b);
  return hours[Math.floor(hours.length / 2)];
}

interface Configuration {
  readonly question: string;
  readonly cost: number;
  readonly perToken: number;
  readonly predictedCost: number;
  readonly predictedPerToken: number;
  /** Factor either way that spans the 80 % interval of the predicted time per token. */
  readonly spread: number;
}

/** Dollars an hour over tokens a second, as measured and as predicted, of closed loops with both times. */
function configurations(): readonly Configuration[] {
  const rows = (JSON.parse(readFileSync("calibration/measurements/inference.json", "utf8")) as Measurement[]).filter(
    ({ workload, hardware }) => workload.mode === "concurrency" && hardware in rentals,
  );
  const predicted = new Map<string, number>();
  const spreads = new Map<string, number>();
  for (const { id, metric, statistic, predicted: value, low, high } of validate(rows, namedParts).predictions) {
    if (statistic === "p99") continue;
    predicted.set(`${id} ${metric}`, value);
    if (metric === "timePerOutputTokenSeconds") spreads.set(id, Math.sqrt(high / low));
  }
  return rows.flatMap((row): Configuration[] => {
    const measured = (metric: string) =>
      row.measured.find((value) => value.metric === metric && value.statistic !== "p99")?.value;
    const loop = (find: (metric: string) => number | undefined) => {
      const [first, each] = [find("timeToFirstTokenSeconds"), find("timePerOutputTokenSeconds")];
      const decodeSteps = (row.workload.outputTokens ?? 1) - 1;
      return first && each
        ? { each, requests: (row.workload.concurrency ?? 1) / (first + decodeSteps * each) }
        : undefined;
    };
    const [real, guess] = [loop(measured), loop((metric) => predicted.get(`${row.id} ${metric}`))];
    const hour = hourOf(row.hardware);
    if (!real || !guess || !hour) return [];
    const price = hour * (row.accelerators ?? 1);
    const question = [row.model, row.workload.inputTokens, row.workload.outputTokens].join(" ");
    return [
      {
        question,
        cost: price / real.requests,
        perToken: real.each,
        predictedCost: price / guess.requests,
        predictedPerToken: guess.each,
        spread: spreads.get(row.id) ?? 1,
      },
    ];
  });
}

const all = configurations();

/** Measured cost of each pick over the cheapest that keeps the limit; infinite where the pick breaks it. Lowest first. */
function regrets(confidence: number): readonly number[] {
  const found = [...new Set(all.map(({ question }) => question))].flatMap((question) => {
    const own = all.filter((each) => each.question === question);
    return [0.01, 0.015, 0.02, 0.03, 0.05].flatMap((limit): number[] => {
      const kept = own.filter(({ perToken }) => perToken <= limit);
      const slower = ({ spread }: Configuration) => confidenceFactor(spread, confidence);
      const [pick] = own
        .filter((each) => each.predictedPerToken * slower(each) <= limit)
        .toSorted((a, b) => a.predictedCost * slower(a) - b.predictedCost * slower(b));
      if (own.length < 5 || kept.length < 2 || !pick) return [];
      const best = Math.min(...kept.map(({ cost }) => cost));
      return [pick.perToken <= limit ? pick.cost / best : Infinity];
    });
  });
  return found.toSorted((a, b) => a - b);
}

describe("choosing among measured configurations under a limit on time per output token", () => {
  const sorted = regrets(0.5);
  const broken = (list: readonly number[]) => list.filter((regret) => regret === Infinity).length / list.length;

  it("costs within 2 % of the cheapest in the median", () => {
    expect(sorted.length).toBeGreaterThan(50);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(1.02);
  });

  it("violates the limit in at most 10 % of the questions", () => {
    expect(broken(sorted)).toBeLessThanOrEqual(0.1);
  });

  it("costs at most 1.6 times the cheapest in 80 % of the questions", () => {
    expect(sorted[Math.floor(0.8 * sorted.length)]).toBeLessThanOrEqual(1.6);
  });

  it("violates the limit in at most 6 % of the questions at a confidence of 0.6, for the same cost", () => {
    const careful = regrets(0.6);
    expect(broken(careful)).toBeLessThanOrEqual(0.06);
    expect(broken(careful)).toBeLessThan(broken(sorted));
    expect(careful[Math.floor(careful.length / 2)]).toBeLessThanOrEqual(1.02);
    expect(careful[Math.floor(0.8 * careful.length)]).toBeLessThanOrEqual(1.6);
  });
});
