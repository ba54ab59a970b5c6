import { findPriceSeries, moneyRatio, tokenPriceOn, tokenPurchaseCost } from "llm-economics/cost";
import { llama33_70bHostedPrices, nvidiaH100SxmRental } from "llm-economics/prices";
import { millisecondsPerSecond, tokensPerMillion } from "llm-economics/units";
import { atBestBatch, limit, load, type Placement } from "../machines/placement.ts";
import { priceDate, rentedHour, rentSpread } from "../machines/rentedHour.ts";
import { digits } from "../text/figures.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";
import { atRents, costOf, ratioOf, scaled } from "./ratio.ts";

function modelOf({ precise }: Placement): string {
  return precise.quantized.architecture.name;
}

/** Rent of an H100 at the seller of Inferentia2. */
const sameSeller = rentedHour(nvidiaH100SxmRental, "aws/p5.48xlarge/us-east-1/on-demand").pricePerAcceleratorHour;

/** Lowest and highest rent of an H100 at specialists, relative to the median. */
const h100Rents = rentSpread(nvidiaH100SxmRental, "specialist");

/** A placement, the same model on H100, and the batches at which they are compared. */
interface Compared {
  readonly placement: Placement;
  readonly h100: Placement;
  readonly how: string;
}

/** Returns each model in INT8 on a machine and on H100: at the batch of the tables, and each at its best batch within the limit. */
function besideH100(placements: readonly Placement[], name: string): readonly Compared[] {
  const atEight = placements.filter(({ precise }) => precise.precision === "INT8");
  return atEight
    .filter(({ machine }) => machine.name === name)
    .flatMap((placement): readonly Compared[] => {
      const h100 = atEight.find((other) => other.machine.name === "H100" && modelOf(other) === modelOf(placement));
      if (h100 === undefined) return [];
      const [best, other] = [placement, h100].map(({ machine, precise }) => atBestBatch(machine, precise));
      const seconds = ({ serving }: Placement) => serving.timePerOutputTokenSeconds.value;
      const how = `${load.concurrency} at once, ${digits(seconds(h100) / seconds(placement), 2)} times the speed`;
      const inLimit = `best batches within ${limit.timePerOutputTokenSeconds * millisecondsPerSecond} ms`;
      const atBest = best && other ? [{ placement: best, h100: other, how: inLimit }] : [];
      return [{ placement, h100, how }, ...atBest];
    });
}

/** Returns tokens per dollar in INT8, relative to the same model on an H100 at the seller's rent. */
function forTheDollar({ placement, h100, how }: Compared, seller: string): HeldFigure {
  const fromAws = seller === "AWS";
  const rentRatio = fromAws ? moneyRatio(sameSeller, h100.machine.pricePerAcceleratorHour).toNumber() : 1;
  const ratio = scaled(ratioOf(costOf(h100), costOf(placement)), rentRatio);
  const { value, interval } = fromAws ? ratio : atRents(ratio, h100Rents);
  const price = h100.machine.pricePerAcceleratorHour.amount.times(rentRatio / value).toNumber();
  const turnsAt = { input: "price of an H100-hour", value: price, unit: "USD an H100-hour" };
  const what = `${modelOf(placement)} in INT8 on ${placement.machine.name}, over an H100 of ${seller}; ${how}`;
  return { what, value, interval, turnsAt };
}

/** Returns tokens per dollar of Llama 3.3 70B bought from Groq, relative to serving the same mix on rented H100 in INT8. */
function boughtFromGroq(placements: readonly Placement[]): readonly HeldFigure[] {
  const h100 = placements.findLast(({ machine, precise }) => machine.name === "H100" && precise.precision === "INT8");
  if (h100 === undefined) return [];
  const price = tokenPriceOn(findPriceSeries(llama33_70bHostedPrices, "groq/llama-3.3-70b-versatile"), priceDate);
  const { inputTokens, outputTokens } = load;
  const scale = tokensPerMillion / (inputTokens + outputTokens);
  const tokens = { requests: scale, inputTokens: inputTokens * scale, outputTokens: outputTokens * scale };
  const { total } = tokenPurchaseCost({ price, tokens });
  const ratio = scaled(costOf(h100), 1 / total.amount.toNumber());
  const what = "Llama 70B in INT8, tokens bought from Groq, over an H100 of specialists";
  const hour = h100.machine.pricePerAcceleratorHour.amount.div(ratio.value).toNumber();
  const turnsAt = { input: "price of an H100-hour", value: hour, unit: "USD an H100-hour" };
  return [{ what, ...atRents(ratio, h100Rents), turnsAt }];
}

function savings(placements: readonly Placement[]): readonly HeldFigure[] {
  return placements
    .filter(({ machine, precise }) => machine.name === "H100" && precise.precision !== "FP16")
    .map((placement) => ({
      what: `${modelOf(placement)} in ${placement.precise.precision}, scales and 16-bit tensors counted`,
      value: placement.precise.quantized.savings.fraction,
    }));
}

function chips(placements: readonly Placement[]): readonly HeldFigure[] {
  const largest = placements.at(-1);
  return placements
    .filter(({ precise }) => precise === largest?.precise)
    .map((placement) => ({
      what: `${modelOf(placement)} in INT4 on ${placement.machine.name}`,
      value: placement.serving.accelerators,
    }));
}

/** Returns the article's claims on servers, savings and value for money, checked with the placements of the tables. */
export function placedClaims(placements: readonly Placement[]): readonly NumberedClaim[] {
  const inferentia2 = besideH100(placements, "Inferentia2");
  return [
    held("S2", { says: "Inference takes 1 to 8 chips", unit: "chips", low: 1, high: 8 }, chips(placements)),
    held(
      "Q1",
      { says: "INT8 or INT4 cuts memory by 50 to 75 %", unit: "of the bytes", low: 0.5, high: 0.75 },
      savings(placements),
    ),
    held("F1", { says: "Inferentia2 and Groq give more tokens for the dollar", unit: "times an H100", low: 1 }, [
      ...inferentia2.map((each) => forTheDollar(each, "AWS")),
      ...inferentia2.map((each) => forTheDollar(each, "specialists")),
      ...boughtFromGroq(placements),
      ...besideH100(placements, "Groq LPU").map((each) => forTheDollar(each, "specialists")),
    ]),
  ];
}
