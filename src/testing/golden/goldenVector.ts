/** A worked example: inputs, expected result and formula. */
export interface GoldenVector {
  /** Unique name, such as "rent-per-million-output-tokens". */
  readonly id: string;
  /** Function of this library that computes the result, such as "cost/inferenceCost". */
  readonly function: string;
  /** Formula of the result in terms of the inputs. */
  readonly formula: string;
  /** Inputs; amounts of money are decimal strings. */
  readonly inputs: { readonly [name: string]: number | string };
  /** Expected result; an amount of money is a decimal string. */
  readonly expected: number | string;
  /** Unit of the result. */
  readonly unit: string;
  /** Largest relative error; 0 if the result must be exact. */
  readonly relativeTolerance: number;
}
