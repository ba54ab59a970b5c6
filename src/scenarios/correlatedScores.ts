import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { UnknownNameError } from "../errors/unknownNameError.js";
import { within } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";

/** Correlation of two inputs. */
export interface Correlation<Name extends string = string> {
  /** Name of one input. */
  readonly first: Name;
  /** Name of the other input. */
  readonly second: Name;
  /** Correlation of the normal scores of the two inputs, above -1 and below 1; equal to that of the inputs if they are normal. */
  readonly coefficient: number;
}

/** The correlated inputs, and the lower-triangular matrix that turns independent normal scores into correlated ones. */
export interface CorrelatedScores<Name extends string> {
  readonly names: readonly Name[];
  readonly triangle: readonly (readonly number[])[];
}

/** The Cholesky factor of the correlation matrix, in the order of the inputs; throws if the correlations are inconsistent. */
export function correlatedScores<Name extends string>(
  inputs: readonly Name[],
  correlations: readonly Correlation<Name>[],
): CorrelatedScores<Name> {
  const coefficients = new Map<string, number>();
  for (const { first, second, coefficient } of correlations.map((each) => checkObject("correlations", each))) {
    for (const name of [first, second]) if (!inputs.includes(name)) throw new UnknownNameError("input", name, inputs);
    if (first === second)
      throw new InvalidQuantityError("correlations.second", second, "an input other than the first");
    within("correlations.coefficient", coefficient, -1, 1);
    coefficients.set(JSON.stringify([first, second]), coefficient).set(JSON.stringify([second, first]), coefficient);
  }
  const names = inputs.filter((name) => correlations.some(({ first, second }) => name === first || name === second));
  const triangle: number[][] = [];
  for (const [row, name] of names.entries()) {
    const line: number[] = [];
    for (const [column, other] of names.slice(0, row + 1).entries()) {
      const dot = line.reduce((sum, value, index) => sum + value * (triangle[column]?.[index] ?? 0), 0);
      if (column < row) {
        const coefficient = coefficients.get(JSON.stringify([name, other])) ?? 0;
        line.push((coefficient - dot) / (triangle[column]?.[column] ?? 1));
      } else line.push(rootOf(1 - line.reduce((sum, value) => sum + value * value, 0), name));
    }
    triangle.push(line);
  }
  return { names, triangle };
}

function rootOf(rest: number, name: string): number {
  if (rest > 1e-12) return Math.sqrt(rest);
  throw new InvalidQuantityError("correlations", name, "consistent coefficients (a positive definite matrix)");
}
