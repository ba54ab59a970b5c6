/** One worked figure: what goes in, what must come out, and how it follows. */
export interface GoldenVector {
  /** Unique name, such as "rent-per-million-output-tokens". */
  readonly id: string;
  /** The function of this library that gives the figure, such as "cost/inferenceCost". */
  readonly function: string;
  /** Formula of the result, in the names of its inputs. */
  readonly formula: string;
  /** The inputs. Amounts of money are decimal strings. */
  readonly inputs: { readonly [name: string]: number | string };
  /** The result; an amount of money is a decimal string. */
  readonly expected: number | string;
  /** Unit of the result. */
  readonly unit: string;
  /** Largest error as a share of the result; 0 where it must be exact. */
  readonly relativeTolerance: number;
}
