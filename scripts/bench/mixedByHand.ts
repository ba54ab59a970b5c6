import type { StepModel } from "../../src/inference/stepModel.ts";

/** Returns the time, in seconds, of a mixed step with `n` decoding sequences and `p` prompt tokens, for a dense model with four matrix multiplications a layer, as flat arithmetic. */
export function mixedByHand(model: StepModel): (n: number, context: number, p: number, promptLength: number) => number {
  const [first, second, third, fourth] = model.linears;
  const [attention] = model.attentions;
  if (!first || !second || !third || !fourth || !attention) throw new Error("four multiplications and one attention");
  const { computePerToken: c1, read: r1, movePerToken: m1 } = first;
  const { computePerToken: c2, read: r2, movePerToken: m2 } = second;
  const { computePerToken: c3, read: r3, movePerToken: m3 } = third;
  const { computePerToken: c4, read: r4, movePerToken: m4 } = fourth;
  const { computePerToken: ch, read: rh, movePerToken: mh } = model.head;
  const { decode, prefill } = attention;
  const { direct, shared, others } = model.communication;
  const { fixed: fewFixed, perToken: fewEach } = direct;
  const { fixed: manyFixed, perToken: manyEach } = shared;
  const perToken = model.layerPerToken + others.perToken;
  const { issue, hostStep, hostSequence } = model;
  const fixed = others.fixed + model.launch;
  return (n, context, p, promptLength) => {
    const t = n + p;
    const logits = n + p / promptLength;
    const b1 = r1 + m1 * t;
    const b2 = r2 + m2 * t;
    const b3 = r3 + m3 * t;
    const b4 = r4 + m4 * t;
    const bh = rh + mh * logits;
    const seconds =
      Math.sqrt(c1 * t * c1 * t + b1 * b1) +
      Math.sqrt(c2 * t * c2 * t + b2 * b2) +
      Math.sqrt(c3 * t * c3 * t + b3 * b3) +
      Math.sqrt(c4 * t * c4 * t + b4 * b4) +
      Math.sqrt(ch * logits * ch * logits + bh * bh) +
      t * perToken +
      n * decode * context +
      (p * prefill * (promptLength + 1)) / 2 +
      Math.min(fewFixed + fewEach * t, manyFixed + manyEach * t) +
      fixed;
    return Math.sqrt(seconds * seconds + issue * issue) + hostStep + n * hostSequence;
  };
}
