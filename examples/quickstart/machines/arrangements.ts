import type { Arrangement } from "./machine.ts";

const mostStages = 200;

/** One server: the model's matrices shared by a power of two of its accelerators. */
export const withinAServer: readonly Arrangement[] = [1, 2, 4, 8].map((tensorParallel) => ({
  tensorParallel,
  pipelineParallel: 1,
}));

/** The same for the server of twelve Inferentia2. */
export const withinTwelve: readonly Arrangement[] = [...withinAServer, { tensorParallel: 12, pipelineParallel: 1 }];

/** Machines that hold weights on the chip: layers in stages, each on `tensorParallel` chips. */
export function staged(tensorParallel: number): readonly Arrangement[] {
  return Array.from({ length: mostStages }, (_, index) => ({ tensorParallel, pipelineParallel: index + 1 }));
}
