import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/** The multiples of a unit from small to large, each with its size in base units and its symbol. */
export type Steps = readonly (readonly [size: number, symbol: string])[];

const significantDigits = 3;

/** Formats a quantity to three significant digits in the largest multiple that it reaches, the same in every locale. */
export function formatScaled(field: string, value: number, steps: Steps): string {
  if (!Number.isFinite(value)) throw new InvalidQuantityError(field, value, "finite");
  const rounded = Number(value.toPrecision(significantDigits));
  let [size, symbol] = steps[0] ?? [1, ""];
  for (const step of steps) if (Math.abs(rounded) >= step[0] && value !== 0) [size, symbol] = step;
  return `${Number((value / size).toPrecision(significantDigits))}${symbol}`;
}
