import type { Money } from "llm-economics/cost";
import type { EngineFamily } from "llm-economics/efficiency";
import type { Accelerator } from "llm-economics/hardware";
import type { RentalChannel, RentalSeries } from "llm-economics/prices";

/** Parallelism of a model: tensor parallelism within stages, and pipeline stages. */
export interface Arrangement {
  readonly tensorParallel: number;
  readonly pipelineParallel: number;
}

/** An accelerator with its engine, possible arrangements and price per hour. */
export interface Machine {
  /** Short name. */
  readonly name: string;
  readonly accelerator: Accelerator;
  readonly engine: EngineFamily;
  /** Arrangements to try, in order of accelerators. */
  readonly arrangements: readonly Arrangement[];
  readonly pricePerAcceleratorHour: Money<"USD">;
  /** Rental offers, when several kinds of sellers rent the accelerator out. */
  readonly rents?: readonly RentalSeries<string, "USD">[];
  /** Kind of the only seller, when there is one. */
  readonly onlySeller?: RentalChannel;
  /** Source and date of the price. */
  readonly priceBasis: string;
}
