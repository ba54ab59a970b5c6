import { formatSeconds } from "llm-economics/units";
import type { Placement } from "../machines/placement.ts";
import { digits, dollars, withInterval } from "../text/figures.ts";
import { table } from "../text/table.ts";

const header = [
  "machine",
  "weights",
  "chips",
  "bound by",
  "tok/s (80 %)",
  "tok/s/user",
  "tok/s/W",
  "TTFT",
  "$/M out",
  "$/M in",
];

function row({ machine, precise, serving, ...cost }: Placement): readonly string[] {
  const perWatt = serving.outputTokensPerSecondPerWatt;
  return [
    machine.name,
    precise.precision,
    String(serving.accelerators),
    serving.bound,
    withInterval(serving.outputTokensPerSecond),
    digits(1 / serving.timePerOutputTokenSeconds.value),
    perWatt ? digits(perWatt.value, 2) : "-",
    formatSeconds(serving.timeToFirstTokenSeconds.value),
    dollars(cost.perMillionOutputTokens),
    dollars(cost.perMillionInputTokens),
  ];
}

/** Returns a table of serving speed and cost by machine and precision. */
export function servingTable(placements: readonly Placement[]): string {
  return table(header, placements.map(row), ["weights", "bound by"]);
}
