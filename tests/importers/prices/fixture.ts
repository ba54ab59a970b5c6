import { readFileSync } from "node:fs";

/** The text of an excerpt of a price file. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/prices/${name}`, import.meta.url), "utf8");
}

/** The findings of a report as "row | field | problem | consequence". */
export function lines(report: {
  readonly findings: readonly { row: string; field: string; problem: string; consequence: string }[];
}): readonly string[] {
  return report.findings.map(({ row, field, problem, consequence }) => [row, field, problem, consequence].join(" | "));
}
