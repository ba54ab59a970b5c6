import type { Measurement } from "./measurement.js";

/** A measured value that is scored and fitted. */
export interface Observation {
  readonly metric: string;
  readonly value: number;
  /** The statistic as stated; null if it is not. */
  readonly statistic: string | null;
}

/** Metrics of each kind in order of preference; the first that a row has is used. */
const preference: readonly (readonly string[])[] = [
  [
    "outputTokensPerSecond",
    "totalTokensPerSecond",
    "decodeTokensPerSecond",
    "requestsPerSecond",
    "prefillTokensPerSecond",
  ],
  ["endToEndLatencySeconds"],
  ["timePerOutputTokenSeconds"],
  ["timeToFirstTokenSeconds"],
];
const statistics = ["mean", "median", null];

/** The values of a row that are scored: one for each kind of metric, a mean if there is one, otherwise a median. */
export function judgedValues({ measured }: Measurement): Observation[] {
  return preference.flatMap((metrics) => {
    for (const metric of metrics) {
      for (const statistic of statistics) {
        const found = measured.find((value) => value.metric === metric && (value.statistic ?? null) === statistic);
        if (found && found.value > 0) return [{ metric, value: found.value, statistic }];
      }
    }
    return [];
  });
}
