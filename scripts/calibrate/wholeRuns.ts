import { readFileSync } from "node:fs";
import { estimateTraining } from "../../src/training/plan/estimateTraining.ts";
import { requireTrainingFit } from "../../src/training/plan/requireTrainingFit.ts";
import { usualTrainingPlan } from "../../src/training/plan/usualTrainingPlan.ts";
import { namedParts } from "../namedParts.ts";

interface WholeRun {
  readonly id: string;
  readonly model: { readonly name: string; readonly hfId?: string };
  readonly hardware?: string;
  readonly tokens?: number;
  readonly gpuHours?: number;
  readonly accelerators?: number;
  readonly days?: number;
  readonly caveat?: string;
}

/** A published training run and its estimate from model, tokens and accelerators alone. */
export interface EstimatedRun {
  readonly id: string;
  readonly published: number;
  readonly predicted: number;
  readonly low: number;
  readonly high: number;
  readonly caveat: string;
}

function estimateOf(run: WholeRun): EstimatedRun | undefined {
  const { model: named, hardware = "", tokens, accelerators, days, gpuHours, caveat = "" } = run;
  const model = namedParts.architectures[named.name] ?? namedParts.architectures[named.hfId ?? ""];
  const accelerator = namedParts.accelerators[hardware];
  const published =
    gpuHours ?? (accelerators !== undefined && days !== undefined ? accelerators * days * 24 : undefined);
  if (!model || !accelerator || tokens === undefined || published === undefined) return undefined;
  try {
    const found = requireTrainingFit(estimateTraining(usualTrainingPlan({ model, accelerator, tokens, accelerators })));
    const { value, interval } = found.acceleratorHours;
    return { id: run.id, published, predicted: value, low: interval.low, high: interval.high, caveat };
  } catch {
    return undefined;
  }
}

/** Returns the curated training runs with their estimates, without runs that lack tokens, hours or a known model. */
export function wholeRuns(file: string): readonly EstimatedRun[] {
  const runs: WholeRun[] = JSON.parse(readFileSync(file, "utf8"));
  return runs.filter(({ id }) => !id.startsWith("epoch")).flatMap((run) => estimateOf(run) ?? []);
}
