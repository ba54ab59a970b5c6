import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import * as units from "llm-economics/units";
import { describe, expect, it } from "vitest";

/** Every constructor with one of its unit expressed in the base unit: bytes, bytes/s, FLOPs, FLOP/s, watts, joules, seconds. */
const factors: { readonly [name: string]: readonly [construct: (amount: number) => number, one: number] } = {
  bytes: [units.bytes, 1],
  kilobytes: [units.kilobytes, 1e3],
  megabytes: [units.megabytes, 1e6],
  gigabytes: [units.gigabytes, 1e9],
  terabytes: [units.terabytes, 1e12],
  petabytes: [units.petabytes, 1e15],
  kibibytes: [units.kibibytes, 2 ** 10],
  mebibytes: [units.mebibytes, 2 ** 20],
  gibibytes: [units.gibibytes, 2 ** 30],
  tebibytes: [units.tebibytes, 2 ** 40],
  megabits: [units.megabits, 1e6 / 8],
  gigabits: [units.gigabits, 1e9 / 8],
  megabitsPerSecond: [units.megabitsPerSecond, 1e6 / 8],
  gigabitsPerSecond: [units.gigabitsPerSecond, 1e9 / 8],
  terabitsPerSecond: [units.terabitsPerSecond, 1e12 / 8],
  megabytesPerSecond: [units.megabytesPerSecond, 1e6],
  gigabytesPerSecond: [units.gigabytesPerSecond, 1e9],
  terabytesPerSecond: [units.terabytesPerSecond, 1e12],
  gibibytesPerSecond: [units.gibibytesPerSecond, 2 ** 30],
  gigaflops: [units.gigaflops, 1e9],
  teraflops: [units.teraflops, 1e12],
  petaflops: [units.petaflops, 1e15],
  exaflops: [units.exaflops, 1e18],
  gigaflopsPerSecond: [units.gigaflopsPerSecond, 1e9],
  teraflopsPerSecond: [units.teraflopsPerSecond, 1e12],
  petaflopsPerSecond: [units.petaflopsPerSecond, 1e15],
  exaflopsPerSecond: [units.exaflopsPerSecond, 1e18],
  watts: [units.watts, 1],
  kilowatts: [units.kilowatts, 1e3],
  megawatts: [units.megawatts, 1e6],
  joules: [units.joules, 1],
  kilowattHours: [units.kilowattHours, 3.6e6],
  microseconds: [units.microseconds, 1e-6],
  milliseconds: [units.milliseconds, 1e-3],
  seconds: [units.seconds, 1],
  minutes: [units.minutes, 60],
  hours: [units.hours, 3600],
  days: [units.days, 86_400],
  months: [units.months, 2_629_800],
  years: [units.years, 31_557_600],
};

const plural = /^(?!format)[a-z][A-Za-z]*$/;

describe("unit constructors", () => {
  it("are all covered by this table", () => {
    const functions = Object.entries(units).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(functions.filter((name) => plural.test(name)).sort()).toEqual(Object.keys(factors).sort());
  });
});

describe.each(Object.entries(factors))("%s", (name, [construct, one]) => {
  it("maps 0 to 0 and 1 to its factor, and is monotonic", () => {
    expect(construct(0)).toBe(0);
    expect(construct(1)).toBe(one);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        (a, b) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(construct(less)).toBeLessThanOrEqual(construct(more));
          expect(Math.abs(construct(a) - a * one)).toBeLessThanOrEqual(1e-15 * a * one);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is exact for integers", () => {
    if (one < 1) return;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (amount) => {
        expect(construct(amount)).toBe(amount * one);
      }),
      { numRuns: 50 },
    );
  });

  it("throws an error that names the constructor if the amount is invalid", () => {
    const bad = [-1, -Number.MIN_VALUE, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const amount of [...bad, "1", null, undefined, 1n, {}] as unknown[] as number[]) {
      expect(() => construct(amount)).toThrow(InvalidQuantityError);
      expect(() => construct(amount)).toThrow(`${name} must be`);
    }
  });

  it("never returns an infinite quantity", () => {
    if (one > 1) expect(() => construct(Number.MAX_VALUE)).toThrow(InvalidQuantityError);
    else expect(Number.isFinite(construct(Number.MAX_VALUE))).toBe(true);
  });
});

describe("common unit mistakes", () => {
  it("tells the 400 gigabits per second of InfiniBand from the 900 gigabytes per second of NVLink", () => {
    expect(units.gigabitsPerSecond(400)).toBe(units.gigabytesPerSecond(50));
    expect(units.gigabytesPerSecond(900) / units.gigabitsPerSecond(900)).toBe(8);
  });

  it("an H100 sold as 80 GB reports 81,559 MiB, which is 85.5 GB or 79.6 GiB", () => {
    expect(units.mebibytes(81_559) / units.gigabytes(1)).toBeCloseTo(85.52, 2);
    expect(units.mebibytes(81_559) / units.gibibytes(1)).toBeCloseTo(79.65, 2);
  });

  it("a gibibyte is 7.4 % larger than a gigabyte, and a tebibyte 10 % larger than a terabyte (IEC 80000-13)", () => {
    expect(units.gibibytes(1) / units.gigabytes(1)).toBeCloseTo(1.0737, 4);
    expect(units.tebibytes(1) / units.terabytes(1)).toBeCloseTo(1.0995, 4);
  });
});

describe("time scales", () => {
  it("are consistent: a year is twelve months, 365.25 days and 8,766 hours", () => {
    expect(units.years(1)).toBe(12 * units.months(1));
    expect(units.years(1)).toBe(units.days(units.daysPerYear));
    expect(units.years(1)).toBe(units.hours(units.hoursPerYear));
    expect(units.months(1)).toBe(units.hours(units.hoursPerMonth));
    expect(units.joulesPerKilowattHour).toBe(units.kilowatts(1) * units.hours(1));
  });
});
