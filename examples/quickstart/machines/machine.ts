import type { Money } from "llm-economics/cost";
import type { EngineFamily } from "llm-economics/efficiency";
import type { Accelerator } from "llm-economics/hardware";
import type { RentalSeries } from "llm-economics/prices";

/** How accelerators share a model: each matrix among some of them, and its layers among stages of those. */
export interface Arrangement {
  readonly tensorParallel: number;
  readonly pipelineParallel: number;
}

/** An accelerator as one would use it: with an engine, ways to arrange it, and what an hour costs. */
export interface Machine {
  /** Short name. */
  readonly name: string;
  readonly accelerator: Accelerator;
  readonly engine: EngineFamily;
  /** Arrangements to try, the fewest accelerators first. */
  readonly arrangements: readonly Arrangement[];
  readonly pricePerAcceleratorHour: Money<"USD">;
  /** Offers of the part, where several kinds of sellers let it. */
  readonly rents?: readonly RentalSeries<string, "USD">[];
  /** Where the price comes from, and when it held. */
  readonly priceBasis: string;
}
