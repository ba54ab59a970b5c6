import type { Arrangement } from "./machine.ts";

const maxStages = 200;

/** Tensor parallelism over a power of two of a server's accelerators. */
export const withinAServer: readonly Arrangement[] = [1, 2, 4, 8].map((tensorParallel) => ({
  tensorParallel,
  pipelineParallel: 1,
}));

/** The same for a server of twelve Inferentia2. */
export const withinTwelve: readonly Arrangement[] = [...withinAServer, { tensorParallel: 12, pipelineParallel: 1 }];

/** Pipeline stages of `tensorParallel` chips each, for machines that hold weights on the chip. */
export function staged(tensorParallel: number): readonly Arrangement[] {
  return Array.from({ length: maxStages }, (_, index) => ({ tensorParallel, pipelineParallel: index + 1 }));
}
