/** A dense matrix of numbers, initially zero. */
export class Matrix {
  readonly #values: Float64Array;

  constructor(
    readonly rows: number,
    readonly columns: number = rows,
  ) {
    this.#values = new Float64Array(rows * columns);
  }

  /** The element in a row and a column. */
  at(row: number, column: number): number {
    return this.#values[row * this.columns + column] ?? 0;
  }

  /** Replaces the element in a row and a column. */
  set(row: number, column: number, value: number): void {
    this.#values[row * this.columns + column] = value;
  }

  /** Adds to the element in a row and a column. */
  add(row: number, column: number, value: number): void {
    this.set(row, column, this.at(row, column) + value);
  }

  /** A view of one row; it changes with the matrix. */
  row(row: number): Float64Array {
    return this.#values.subarray(row * this.columns, (row + 1) * this.columns);
  }
}
