import { nvidiaB200, nvidiaH200Sxm } from "llm-economics/accelerators";
import { moneyRatio } from "llm-economics/cost";
import { nvidiaB200Rental, nvidiaH200SxmRental, type RentalChannel, type RentalSeries } from "llm-economics/prices";
import { millisecondsPerSecond } from "llm-economics/units";
import { atBestBatch, limit, load, type Placement } from "../machines/placement.ts";
import { marketHour, rentedHour, rentSpread } from "../machines/rentedHour.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";
import { atRents, costOf, type Ranged, ratioOf, scaled } from "./ratio.ts";
import { largestBatch, perAccelerator } from "./speed.ts";

/** Median rent of a B200 over that of an H200 at one kind of seller. */
function rentRatioAt(channel: RentalChannel): number {
  const [b200, h200] = [marketHour(nvidiaB200Rental, channel), marketHour(nvidiaH200SxmRental, channel)];
  return moneyRatio(b200.pricePerAcceleratorHour, h200.pricePerAcceleratorHour).toNumber();
}

/** Rent of a B200 over that of an H200 at AWS. */
function rentRatioAtAws(): number {
  const hour = (list: readonly RentalSeries<string, "USD">[], id: string) =>
    rentedHour(list, `aws/${id}/us-east-1/on-demand`).pricePerAcceleratorHour;
  return moneyRatio(hour(nvidiaB200Rental, "p6-b200.48xlarge"), hour(nvidiaH200SxmRental, "p5en.48xlarge")).toNumber();
}

/** Lowest and highest rent of an H200 over that of a B200, relative to the medians. */
function spread(channel: RentalChannel): readonly [low: number, high: number] {
  const [b200, h200] = [rentSpread(nvidiaB200Rental, channel), rentSpread(nvidiaH200SxmRental, channel)];
  return [h200[0] / b200[1], h200[1] / b200[0]];
}

/** Returns a ratio of speeds for the dollar, with the ratio of rents at which the verdict turns. */
function forTheDollar(what: string, speed: Ranged, rentRatio: number, rents: readonly [number, number]): HeldFigure {
  const turnsAt = { input: "rent of a B200 over that of an H200", value: speed.value, unit: "times an H200's rent" };
  return { what, ...atRents(scaled(speed, 1 / rentRatio), rents), turnsAt };
}

/** Returns tokens for the dollar on B200 over H200 for each model of the tables, at their batch and at the best within the limit. */
function ofTheTables(placements: readonly Placement[]): readonly HeldFigure[] {
  const rentRatio = rentRatioAt("specialist");
  const on = (name: string) =>
    placements.filter(({ machine, precise }) => machine.name === name && precise.precision === "INT8");
  return on("B200").flatMap((b200): readonly HeldFigure[] => {
    const { architecture } = b200.precise.quantized;
    const h200 = on("H200").find(({ precise }) => precise.quantized.architecture === architecture);
    const [best, other] = [b200, h200].map((each) => each && atBestBatch(each.machine, each.precise));
    if (h200 === undefined || best === undefined || other === undefined) return [];
    const row = (how: string, above: Placement, below: Placement) => {
      const speed = scaled(ratioOf(costOf(above), costOf(below)), rentRatio);
      return forTheDollar(`${architecture.name} in INT8, specialists, ${how}`, speed, rentRatio, spread("specialist"));
    };
    return [
      row(`${load.concurrency} at once`, h200, b200),
      row(`best batches within ${limit.timePerOutputTokenSeconds * millisecondsPerSecond} ms`, other, best),
    ];
  });
}

/** Returns the article's claim on H200 and B200, checked by speed and for the dollar at several batches and sellers. */
export function b200Claim(placements: readonly Placement[]): NumberedClaim {
  const full = ratioOf(perAccelerator(nvidiaB200, largestBatch, 1), perAccelerator(nvidiaH200Sxm, largestBatch, 1));
  const of = (sellers: string) => `the same for the dollar, both rented from ${sellers}`;
  return held("H1", { says: "H200 is for inference, B200 for training", unit: "B200 over H200", low: 0, high: 1 }, [
    { what: "70B in FP8, full: tokens per second of an accelerator", ...full },
    forTheDollar(of("specialists"), full, rentRatioAt("specialist"), spread("specialist")),
    forTheDollar(of("hyperscalers"), full, rentRatioAt("hyperscaler"), spread("hyperscaler")),
    forTheDollar(of("AWS alone"), full, rentRatioAtAws(), [1, 1]),
    ...ofTheTables(placements),
  ]);
}
