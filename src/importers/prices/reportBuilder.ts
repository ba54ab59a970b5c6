import type { PriceConsequence, PriceFinding, PriceProblem, PriceReport } from "./priceReport.js";

/** Collects what an importer finds while it reads. */
export class ReportBuilder {
  readonly #findings: PriceFinding[] = [];
  #rows = 0;
  #kept = 0;
  #ignored = 0;

  /** One more row was met. */
  countRow(): void {
    this.#rows++;
  }

  /** One more row gave a price. */
  keepRow(): void {
    this.#kept++;
  }

  /** Counts one more row that prices something else. */
  ignoreRow(): void {
    this.#ignored++;
  }

  /** One more problem. */
  add(row: string, field: string, problem: PriceProblem, consequence: PriceConsequence, detail: string): void {
    this.#findings.push({ row, field, problem, consequence, detail });
  }

  /** The report so far. */
  report(): PriceReport {
    return { rows: this.#rows, kept: this.#kept, ignored: this.#ignored, findings: [...this.#findings] };
  }
}
