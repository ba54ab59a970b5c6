/**
 * Problem of a row or field in a price file: missing; wrong type; negative; too large for a price; zero, which may mean "unknown";
 * implausible compared with similar offers; duplicate; not part of the format; not supported by this library; a name that is unsafe as an
 * object key; or a price without a date.
 */
export type PriceProblem =
  | "missing"
  | "wrong-type"
  | "negative"
  | "too-large"
  | "zero"
  | "implausible"
  | "duplicate"
  | "unknown-field"
  | "unsupported"
  | "unsafe-name"
  | "undated";

/** Consequence of a problem: the row is left out, the field is left out, or both are kept and the problem is noted. */
export type PriceConsequence = "row-left-out" | "field-left-out" | "noted";

/** A problem found in a price file. */
export interface PriceFinding {
  /** Row: the key of a model, or "line 12" of a table. */
  readonly row: string;
  /** Field, as a dotted path; empty if the whole row is meant. */
  readonly field: string;
  /** Kind of problem. */
  readonly problem: PriceProblem;
  /** Consequence. */
  readonly consequence: PriceConsequence;
  /** Description of the problem, as a sentence. */
  readonly detail: string;
}

/** Report of a price importer. */
export interface PriceReport {
  /** Number of rows in the file. */
  readonly rows: number;
  /** Number of imported rows. */
  readonly kept: number;
  /** Number of ignored rows, which price something else: images, speech, machines without accelerators. */
  readonly ignored: number;
  /** All problems, in the order of the file. */
  readonly findings: readonly PriceFinding[];
}

/**
 * Largest plausible price of a million tokens, in US dollars: more than a thousand times the highest price in any of the files, so a higher
 * value is a unit error.
 *
 * @source LiteLLM, model_prices_and_context_window.json (September 2025): at most 600 US dollars a million tokens
 */
export const largestPlausibleTokenPrice = 1_000_000;

/**
 * Plausible range of an accelerator-hour in US dollars, wide enough for every offer in the files except TPU pods.
 *
 * @source SkyPilot catalogue, version 8 (2026): from 0.16 US dollars (RTX 3090, table of Lium) to 18 (GB300, table of Oracle)
 */
export const plausibleAcceleratorHour = { least: 0.01, most: 100 } as const;

/**
 * Lowest plausible price of an hour of a data-centre accelerator from 2020 or later, in US dollars. Bid floors of a cent and prices in the
 * wrong unit lie below it.
 *
 * @source skypilot-org/skypilot, pull request 9156 (2026): a B200 and an A100 for 0.01 where 3.45 and 1.75 are right
 */
export const leastDataCentreHour = 0.1;

/**
 * Factor from the median of the table beyond which the price of an accelerator is reported. Offers of one accelerator differ by up to a
 * factor of four across resellers and regions; a separately billed host may halve the price again.
 *
 * @source SkyPilot catalogue, version 8 (2026), table of Shadeform: RTX A6000 from 0.50 to 1.93 US dollars
 */
export const plausibleSpread = 8;

/**
 * Largest plausible price of a machine-hour, in US dollars; the largest pods in the files cost some 40,000.
 *
 * @source SkyPilot catalogue, version 8, table of Google Cloud (2026)
 */
export const largestPlausibleHourPrice = 1_000_000;
