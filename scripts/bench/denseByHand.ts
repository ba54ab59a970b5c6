import type { StepModel } from "../../src/inference/stepModel.ts";

/** Returns the decode step time, in seconds, of a dense model with four matrix multiplications a layer, as flat arithmetic: the baseline of the kernel benchmark. */
export function denseByHand(model: StepModel): (sequences: number, context: number) => number {
  const [first, second, third, fourth] = model.linears;
  const [attention] = model.attentions;
  if (!first || !second || !third || !fourth || !attention) throw new Error("four multiplications and one attention");
  const { computePerToken: c1, read: r1, movePerToken: m1 } = first;
  const { computePerToken: c2, read: r2, movePerToken: m2 } = second;
  const { computePerToken: c3, read: r3, movePerToken: m3 } = third;
  const { computePerToken: c4, read: r4, movePerToken: m4 } = fourth;
  const { computePerToken: ch, read: rh, movePerToken: mh } = model.head;
  const { decode } = attention;
  const { direct, shared, others } = model.communication;
  const { fixed: fewFixed, perToken: fewEach } = direct;
  const { fixed: manyFixed, perToken: manyEach } = shared;
  const perSequence = model.layerPerToken + others.perToken;
  const fixed = others.fixed + model.launch;
  const { issue, hostStep, hostSequence } = model;
  return (n, context) => {
    const b1 = r1 + m1 * n;
    const b2 = r2 + m2 * n;
    const b3 = r3 + m3 * n;
    const b4 = r4 + m4 * n;
    const bh = rh + mh * n;
    const seconds =
      Math.sqrt(c1 * n * c1 * n + b1 * b1) +
      Math.sqrt(c2 * n * c2 * n + b2 * b2) +
      Math.sqrt(c3 * n * c3 * n + b3 * b3) +
      Math.sqrt(c4 * n * c4 * n + b4 * b4) +
      Math.sqrt(ch * n * ch * n + bh * bh) +
      n * (decode * context + perSequence) +
      Math.min(fewFixed + fewEach * n, manyFixed + manyEach * n) +
      fixed;
    return Math.sqrt(seconds * seconds + issue * issue) + hostStep + n * hostSequence;
  };
}
