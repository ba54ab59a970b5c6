import { moneyRatio } from "llm-economics/cost";
import type { Placement } from "../machines/placement.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";

function modelOf({ precise }: Placement): string {
  return precise.quantized.architecture.name;
}

/** Tokens for the dollar in INT8, over those of the same model on an H100. */
function forTheDollar(placements: readonly Placement[], name: string): readonly HeldFigure[] {
  const atEight = placements.filter(({ precise }) => precise.precision === "INT8");
  return atEight
    .filter(({ machine }) => machine.name === name)
    .flatMap((placement) => {
      const h100 = atEight.find((other) => other.machine.name === "H100" && modelOf(other) === modelOf(placement));
      if (h100 === undefined) return [];
      const value = moneyRatio(h100.perMillionTokens, placement.perMillionTokens).toNumber();
      return [{ what: `${modelOf(placement)} in INT8 on ${name}, over an H100`, value }];
    });
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

/** What the article says of servers, savings and value for money, from the placements in the tables. */
export function placedClaims(placements: readonly Placement[]): readonly NumberedClaim[] {
  return [
    held("S2", { says: "Inference takes 1 to 8 chips", unit: "chips", low: 1, high: 8 }, chips(placements)),
    held(
      "Q1",
      { says: "INT8 or INT4 cuts memory by 50 to 75 %", unit: "of the bytes", low: 0.5, high: 0.75 },
      savings(placements),
    ),
    held("F1", { says: "Inferentia2 and Groq give more tokens for the dollar", unit: "times an H100", low: 1 }, [
      ...forTheDollar(placements, "Inferentia2"),
      ...forTheDollar(placements, "Groq LPU"),
    ]),
  ];
}
