import { describe, expect, it } from "vitest";
import { type AddKernel, kernelCollector } from "../../src/operations/kernelCollector.js";

type Kernel = readonly [tensorClass: string, parameters: number, activations: number];

function collected(tensor: number, visits: (collector: ReturnType<typeof kernelCollector>) => void) {
  const kernels: Kernel[] = [];
  const add: AddKernel = (...kernel) => kernels.push(kernel);
  const rest: Kernel[] = [];
  const collector = kernelCollector(tensor, add, (...weights) => rest.push(weights));
  visits(collector);
  collector.finish();
  return { kernels, rest, expert: collector.expert };
}

describe("kernelCollector", () => {
  it("merges consecutive matrices with the same input into one kernel", () => {
    const { kernels } = collected(1, ({ visit }) => {
      visit("attention", "query", "columns", 100, 80);
      visit("attention", "key", "columns", 100, 10);
      visit("attention", "value", "columns", 100, 10);
      visit("attention", "attention-output", "rows", 80, 100);
    });
    expect(kernels).toEqual([
      ["attention", 100 * 100, 100 + 100],
      ["attention", 80 * 100, 80 + 100],
    ]);
  });

  it("divides outputs for columns, inputs for rows, and nothing for whole matrices", () => {
    const { kernels } = collected(4, ({ visit }) => {
      visit("feedForward", "up", "columns", 100, 400);
      visit("feedForward", "down", "rows", 400, 100);
      visit("router", "router", "whole", 100, 16);
    });
    expect(kernels).toEqual([
      ["feedForward", 100 * 100, 100 + 100],
      ["feedForward", 100 * 100, 100 + 100],
      ["router", 1600, 116],
    ]);
  });

  it("does not merge matrices of different class, input or division", () => {
    const { kernels } = collected(2, ({ visit }) => {
      visit("router", "router", "whole", 100, 8);
      visit("feedForward", "latent-down", "whole", 100, 20);
      visit("feedForward", "latent-up", "whole", 20, 100);
      visit("feedForward", "shared-up", "columns", 20, 100);
    });
    expect(kernels).toHaveLength(4);
  });

  it("counts the weights of every copy of a grouped projection", () => {
    const { kernels } = collected(1, ({ visit }) => {
      visit("attention", "attention-output-down", "columns", 512, 64, 0, 8);
    });
    expect(kernels).toEqual([["attention", 8 * 512 * 64, 512 + 64]]);
  });

  it("counts convolutions and vectors as weights without a kernel, and sums routed experts separately", () => {
    const { kernels, rest, expert } = collected(2, ({ visit }) => {
      visit("attention", "convolution", "columns", 4, 1000, 500);
      visit("feedForward", "down", "rows", 50, 100, 100);
      visit("experts", "expert-gate", "columns", 100, 50, 50, 8);
      visit("experts", "expert-up", "columns", 100, 50, 50, 8);
      visit("experts", "expert-down", "rows", 50, 100, 0, 8);
    });
    expect(kernels).toEqual([["feedForward", 25 * 100, 25 + 100]]);
    expect(rest).toEqual([
      ["attention", 0, 250],
      ["attention", 2000, 0],
      ["feedForward", 0, 100],
    ]);
    expect(expert).toEqual({ parameters: 3 * 100 * 50, activations: 3 * 150, vectors: 100 });
  });
});
