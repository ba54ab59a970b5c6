import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { acceleratorHours, trainingRunCost, usd } from "llm-economics/cost";
import { InfeasiblePlanError, InvalidQuantityError } from "llm-economics/errors";
import { estimateTraining } from "llm-economics/training";
import { describe, expect, it } from "vitest";

describe("acceleratorHours", () => {
  it("is the same from FLOPs and from time", () => {
    const run = { modelFlops: 3.6e21, peakFlopsPerSecond: 1e15, modelFlopsUtilization: 0.4 };
    expect(acceleratorHours(run)).toBeCloseTo(2_500, 9);
    expect(acceleratorHours({ ...run, goodput: 0.5 })).toBeCloseTo(5_000, 9);
    expect(acceleratorHours({ accelerators: 10, runSeconds: 900_000 })).toBe(2_500);
  });

  it.each([
    { acceleratorHours: 0 },
    { acceleratorHours: Number.NaN },
    { accelerators: -1, runSeconds: 1 },
    { accelerators: 1, runSeconds: Infinity },
    { modelFlops: 1, peakFlopsPerSecond: 1, modelFlopsUtilization: 1.1 },
    { modelFlops: 1, peakFlopsPerSecond: 1, modelFlopsUtilization: 0 },
    { modelFlops: 1, peakFlopsPerSecond: 1, modelFlopsUtilization: 1, goodput: 0 },
  ])("throws on %j", (run) => expect(() => acceleratorHours(run)).toThrow(InvalidQuantityError));
});

describe("trainingRunCost", () => {
  const run = { acceleratorHours: 1_000 };

  it("adds staff and data if given", () => {
    const basis = { kind: "rent", pricePerAcceleratorHour: usd("2.5") } as const;
    expect(trainingRunCost({ run, basis }).terms).toEqual({ rent: usd(2_500) });
    const full = trainingRunCost({ run, basis, staff: usd(1_500), data: usd(500) });
    expect(full.total).toEqual(usd(4_500));
    expect(full.perAcceleratorHour).toEqual(usd("4.5"));
  });

  it("throws on negative prices and empty fleets", () => {
    const refused = [
      { run, basis: { kind: "rent", pricePerAcceleratorHour: usd(-1) } },
      { run, basis: { kind: "acquisition", accelerators: 0, purchasePerAccelerator: usd(1), networkShare: 0 } },
      { run, basis: { kind: "rent", pricePerAcceleratorHour: usd(1) }, staff: usd(-1) },
    ] as const;
    for (const input of refused) expect(() => trainingRunCost(input)).toThrow(InvalidQuantityError);
  });

  it("accepts a training estimate and keeps its interval", () => {
    const plan = {
      model: llama31_8b,
      accelerator: nvidiaH100Sxm,
      tokens: 1e12,
      sequenceTokens: 8192,
      batchSequences: 512,
    };
    const basis = { kind: "rent", pricePerAcceleratorHour: usd("2.5") } as const;
    const estimate = estimateTraining({ ...plan, dataParallel: 256, tensorParallel: 2 });
    const cost = trainingRunCost({ run: estimate, basis, data: usd(1_000) });
    if (!estimate.fits || !cost.interval) throw new Error("the plan fits and is an estimate");
    const { value, interval } = estimate.acceleratorHours;
    expect(cost.acceleratorHours).toBe(value);
    expect(cost.total.amount.toNumber()).toBeCloseTo(value * 2.5 + 1_000, 6);
    expect(cost.interval.low.amount.toNumber()).toBeCloseTo(interval.low * 2.5 + 1_000, 6);
    expect(cost.interval.high.amount.toNumber()).toBeCloseTo(interval.high * 2.5 + 1_000, 6);
    expect(cost.interval.level).toBe(interval.level);
    expect(() => trainingRunCost({ run: estimateTraining({ ...plan, dataParallel: 1 }), basis })).toThrow(
      InfeasiblePlanError,
    );
  });

  it("accepts an estimated run time; a purchase has no interval", () => {
    const runSeconds = { value: 7_200, interval: { low: 3_600, high: 10_800, level: 0.8 } };
    const held = { accelerators: 10, runSeconds };
    const rent = trainingRunCost({ run: held, basis: { kind: "rent", pricePerAcceleratorHour: usd(1) } });
    expect([rent.interval?.low, rent.total, rent.interval?.high]).toEqual([usd(10), usd(20), usd(30)]);
    const bought = {
      kind: "acquisition",
      accelerators: 10,
      purchasePerAccelerator: usd(100),
      networkShare: 0,
    } as const;
    const purchase = trainingRunCost({ run: held, basis: bought });
    expect(purchase.interval?.low.amount.eq(purchase.interval.high.amount)).toBe(true);
  });
});
