import type { PriceConsequence, PriceFinding, PriceProblem, PriceReport } from "./priceReport.js";

/** Collects the findings of an importer. */
export class ReportBuilder {
  readonly #findings: PriceFinding[] = [];
  #rows = 0;
  #kept = 0;
  #ignored = 0;

  /** Counts a row of the file. */
  countRow(): void {
    this.#rows++;
  }

  /** Counts an imported row. */
  keepRow(): void {
    this.#kept++;
  }

  /** Counts a row that prices something else. */
  ignoreRow(): void {
    this.#ignored++;
  }

  /** Adds a problem. */
  add(row: string, field: string, problem: PriceProblem, consequence: PriceConsequence, detail: string): void {
    this.#findings.push({ row, field, problem, consequence, detail });
  }

  /** The report so far. */
  report(): PriceReport {
    return { rows: this.#rows, kept: this.#kept, ignored: this.#ignored, findings: [...this.#findings] };
  }
}
