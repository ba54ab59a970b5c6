import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/** The steps of a unit from small to large: how many base units, and what the step is written as. */
export type Steps = readonly (readonly [size: number, symbol: string])[];

const significantDigits = 3;

/** A quantity to three significant digits in the largest step that it fills, the same on every machine and in every locale. */
export function formatScaled(field: string, value: number, steps: Steps): string {
  if (!Number.isFinite(value)) throw new InvalidQuantityError(field, value, "finite");
  const rounded = Number(value.toPrecision(significantDigits));
  let [size, symbol] = steps[0] ?? [1, ""];
  for (const step of steps) if (Math.abs(rounded) >= step[0] && value !== 0) [size, symbol] = step;
  return `${Number((value / size).toPrecision(significantDigits))}${symbol}`;
}
