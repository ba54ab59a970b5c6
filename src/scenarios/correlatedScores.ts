import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { UnknownNameError } from "../errors/unknownNameError.js";
import { within } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";

/** Two inputs that move together. */
export interface Correlation<Name extends string = string> {
  /** One of them. */
  readonly first: Name;
  /** The other. */
  readonly second: Name;
  /** Correlation of their normal scores, above -1 and below 1; for normal inputs it is that of the inputs themselves. */
  readonly coefficient: number;
}

/** The inputs that are correlated with others, and the lower triangle that turns independent scores into correlated ones. */
export interface CorrelatedScores<Name extends string> {
  readonly names: readonly Name[];
  readonly triangle: readonly (readonly number[])[];
}

/** The Cholesky factor of the correlations, in the order in which the inputs are given; a typed error if they contradict each other. */
export function correlatedScores<Name extends string>(
  inputs: readonly Name[],
  correlations: readonly Correlation<Name>[],
): CorrelatedScores<Name> {
  const coefficients = new Map<string, number>();
  for (const { first, second, coefficient } of correlations.map((each) => checkObject("correlations", each))) {
    for (const name of [first, second]) if (!inputs.includes(name)) throw new UnknownNameError("input", name, inputs);
    if (first === second) throw new InvalidQuantityError("correlations.second", second, "another input than the first");
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
  throw new InvalidQuantityError("correlations", name, "coefficients that do not contradict each other");
}
