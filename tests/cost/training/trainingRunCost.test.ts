import { describe, expect, it } from "vitest";
import { acceleratorHours, trainingRunCost, usd } from "../../../src/cost/index.js";
import { InvalidQuantityError } from "../../../src/errors/index.js";

describe("acceleratorHours", () => {
  it("agrees between arithmetic and time", () => {
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
  ])("refuses %j", (run) => expect(() => acceleratorHours(run)).toThrow(InvalidQuantityError));
});

describe("trainingRunCost", () => {
  const run = { acceleratorHours: 1_000 };

  it("adds staff and data where they count", () => {
    const basis = { kind: "rent", pricePerAcceleratorHour: usd("2.5") } as const;
    expect(trainingRunCost({ run, basis }).terms).toEqual({ rent: usd(2_500) });
    const full = trainingRunCost({ run, basis, staff: usd(1_500), data: usd(500) });
    expect(full.total).toEqual(usd(4_500));
    expect(full.perAcceleratorHour).toEqual(usd("4.5"));
  });

  it("refuses negative prices and fleets of nothing", () => {
    const refused = [
      { run, basis: { kind: "rent", pricePerAcceleratorHour: usd(-1) } },
      { run, basis: { kind: "acquisition", accelerators: 0, purchasePerAccelerator: usd(1), networkShare: 0 } },
      { run, basis: { kind: "rent", pricePerAcceleratorHour: usd(1) }, staff: usd(-1) },
    ] as const;
    for (const input of refused) expect(() => trainingRunCost(input)).toThrow(InvalidQuantityError);
  });
});
