import type { Measurement } from "./measurement.js";

/** One measured value that a row is judged by and fitted to. */
export interface Observation {
  readonly metric: string;
  readonly value: number;
}

/** The metrics of each kind, the best first: the first that a row has is the one that counts. */
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

/** The values that a row is judged by, one of each kind of metric: a mean, else a median. */
export function judgedValues({ measured }: Measurement): Observation[] {
  return preference.flatMap((metrics) => {
    for (const metric of metrics) {
      for (const statistic of statistics) {
        const found = measured.find((value) => value.metric === metric && (value.statistic ?? null) === statistic);
        if (found && found.value > 0) return [{ metric, value: found.value }];
      }
    }
    return [];
  });
}
