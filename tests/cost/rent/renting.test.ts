import {
  add,
  billedAccelerators,
  blendedAcceleratorHour,
  commitmentBreakEvenUtilization,
  committedUseDiscounts,
  rentedAcceleratorHour,
  spotGoodput,
  sumMoney,
  usd,
} from "llm-economics/cost";
import { InvalidQuantityError } from "llm-economics/errors";
import { goodput } from "llm-economics/training";
import { describe, expect, it } from "vitest";

const price = usd("4.10");

describe("rentedAcceleratorHour", () => {
  it("includes idle hours in the cost of a commitment", () => {
    const terms = { kind: "committed", pricePerAcceleratorHour: price, discount: 0.41 } as const;
    const hour = rentedAcceleratorHour({ terms, utilization: 0.5 });
    expect(hour.perBilledHour).toEqual(usd("2.419"));
    expect(hour.perUsefulHour).toEqual(usd("4.838"));
    expect(add(hour.terms.useful, hour.terms.lost)).toEqual(hour.perUsefulHour);
  });

  it("equals the on-demand cost at the break-even utilization", () => {
    const { oneYear: discount } = committedUseDiscounts.microsoftAzure;
    const utilization = commitmentBreakEvenUtilization(discount);
    const committed = { kind: "committed", pricePerAcceleratorHour: price, discount } as const;
    expect(rentedAcceleratorHour({ terms: committed, utilization }).perUsefulHour).toEqual(price);
    expect(
      rentedAcceleratorHour({ terms: { kind: "on-demand", pricePerAcceleratorHour: price }, utilization: 1 })
        .perUsefulHour,
    ).toEqual(price);
  });

  it("throws on shares and prices out of range", () => {
    const terms = { kind: "on-demand", pricePerAcceleratorHour: price } as const;
    for (const utilization of [0, -1, 1.1, Number.NaN])
      expect(() => rentedAcceleratorHour({ terms, utilization })).toThrow(InvalidQuantityError);
    expect(() =>
      rentedAcceleratorHour({ terms: { ...terms, kind: "committed", discount: 1.1 }, utilization: 1 }),
    ).toThrow(InvalidQuantityError);
    expect(() =>
      rentedAcceleratorHour({ terms: { ...terms, pricePerAcceleratorHour: usd(-1) }, utilization: 1 }),
    ).toThrow(InvalidQuantityError);
  });
});

describe("spotGoodput", () => {
  const hours = (count: number) => count * 3600;
  const base = { meanSecondsBetween: hours(6), checkpointSeconds: 60, restartSeconds: 300 };

  it("is highest near Young's interval", () => {
    const best = spotGoodput(base);
    for (const factor of [0.5, 0.8, 1.25, 2]) {
      const checkpointIntervalSeconds = factor * Math.sqrt(2 * 60 * hours(6));
      expect(spotGoodput({ ...base, checkpointIntervalSeconds })).toBeLessThan(best + 0.001);
    }
  });

  it("rises with the time between interruptions, and loses only restarts when checkpoints are free", () => {
    expect(spotGoodput({ ...base, meanSecondsBetween: hours(24) })).toBeGreaterThan(spotGoodput(base));
    expect(spotGoodput({ ...base, checkpointSeconds: 0 })).toBeCloseTo(Math.exp(-300 / hours(6)), 12);
  });

  it("is the goodput of training, adjusted for unbilled time", () => {
    const failures = { checkpointSeconds: 120, restartSeconds: 600, meanSecondsBetweenFailures: hours(1) };
    const spot = { checkpointSeconds: 120, restartSeconds: 600, meanSecondsBetween: hours(1) };
    expect(spotGoodput(spot)).toBe(goodput(failures));
    expect(spotGoodput({ ...spot, absentSeconds: 600 })).toBeCloseTo(goodput(failures) / (1 - 600 / 3600), 12);
    expect(() => spotGoodput({ ...spot, absentSeconds: 601 })).toThrow(InvalidQuantityError);
  });

  it("throws when interruptions leave no productive time", () => {
    for (const meanSecondsBetween of [0, Number.NaN, Infinity])
      expect(() => spotGoodput({ ...base, meanSecondsBetween })).toThrow(InvalidQuantityError);
    expect(() => spotGoodput({ ...base, checkpointIntervalSeconds: 0 })).toThrow(InvalidQuantityError);
    expect(() => spotGoodput({ ...base, restartSeconds: -1 })).toThrow(InvalidQuantityError);
  });
});

describe("blends and whole servers", () => {
  it("weight prices by hours, with terms that sum to the average", () => {
    const blend = blendedAcceleratorHour([
      { acceleratorHours: 1, pricePerAcceleratorHour: usd(1) },
      { acceleratorHours: 1, pricePerAcceleratorHour: usd(2) },
      { acceleratorHours: 1, pricePerAcceleratorHour: usd(4) },
    ]);
    expect(blend.perHour.amount.toFixed(10)).toBe("2.3333333333");
    expect(sumMoney(blend.terms)).toEqual(blend.perHour);
    for (const acceleratorHours of [0, -1, Number.NaN])
      expect(() => blendedAcceleratorHour([{ acceleratorHours, pricePerAcceleratorHour: price }])).toThrow(
        InvalidQuantityError,
      );
  });

  it("bill whole servers", () => {
    expect([1, 8, 9].map((accelerators) => billedAccelerators({ accelerators, acceleratorsPerServer: 8 }))).toEqual([
      8, 8, 16,
    ]);
    expect(() => billedAccelerators({ accelerators: 1.5, acceleratorsPerServer: 8 })).toThrow(InvalidQuantityError);
  });
});
