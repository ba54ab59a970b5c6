/**
 * The problem of a row or a field of a price file: it is not there; of the wrong type; below zero; too large to be a price; zero,
 * which files also write for "unknown"; far from what such a thing costs; there twice; not known to the format; known, but nothing that a price here can say; a name
 * that programs must not use as a key; or a price without a day.
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

/** Outcome for a row or field with a problem: row left out, field left out, or both kept and the problem noted. */
export type PriceConsequence = "row-left-out" | "field-left-out" | "noted";

/** One problem of a price file. */
export interface PriceFinding {
  /** The row: the key of a model, or "line 12" of a table. */
  readonly row: string;
  /** The field in it, as a dotted path; empty for the row as a whole. */
  readonly field: string;
  /** Problem. */
  readonly problem: PriceProblem;
  /** Outcome. */
  readonly consequence: PriceConsequence;
  /** The same for people, in a sentence. */
  readonly detail: string;
}

/** Result of a price importer. */
export interface PriceReport {
  /** Rows of the file. */
  readonly rows: number;
  /** Rows that gave a price. */
  readonly kept: number;
  /** Rows that price something other than text tokens or accelerators: images, speech, machines without accelerators. */
  readonly ignored: number;
  /** Every problem, in the order of the file. */
  readonly findings: readonly PriceFinding[];
}

/**
 * A million tokens at a dollar each: more than a thousand times the dearest price in any of the files, so that more is an error of
 * a unit and no price.
 *
 * @source LiteLLM, model_prices_and_context_window.json (September 2025): at most 600 US dollars a million tokens
 */
export const largestPlausibleTokenPrice = 1_000_000;

/**
 * An hour of one accelerator for less than a cent, or for more than a hundred dollars: beyond every offer of the files, pods of TPUs aside.
 *
 * @source SkyPilot catalogue, version 8 (2026): from 0.16 US dollars (RTX 3090, table of Lium) to 18 (GB300, table of Oracle)
 */
export const plausibleAcceleratorHour = { least: 0.01, most: 100 } as const;

/**
 * The least that an hour of a data-centre accelerator from 2020 on plausibly costs, in US dollars: a bid floor of a cent, or the price of
 * eight parts in cents, is below it.
 *
 * @source skypilot-org/skypilot, pull request 9156 (2026): a B200 and an A100 for 0.01 where 3.45 and 1.75 are right
 */
export const leastDataCentreHour = 0.1;

/**
 * The factor from the median of its table beyond which the price of an accelerator is reported: offers of one accelerator differ
 * by up to four times, resellers and regions included; a host charged apart may halve them again.
 *
 * @source SkyPilot catalogue, version 8 (2026), table of Shadeform: RTX A6000 from 0.50 to 1.93 US dollars
 */
export const plausibleSpread = 8;

/**
 * An hour of a machine at a million: the largest pods in the files ask some 40,000, so that more is an error and no price.
 *
 * @source SkyPilot catalogue, version 8, table of Google Cloud (2026)
 */
export const largestPlausibleHourPrice = 1_000_000;
