import type { StepModel } from "../../src/inference/stepModel.ts";

const perLinear = 3;
const perExpert = 8;

/** Returns the decode step time, in seconds, of a hybrid model with experts on one rank, as flat arithmetic over two constant arrays. */
export function hybridByHand(model: StepModel): (sequences: number, context: number) => number {
  const linears = new Float64Array(
    [...model.linears, model.head].flatMap((each) => [each.computePerToken, each.read, each.movePerToken]),
  );
  const experts = new Float64Array(
    model.experts.flatMap((each) => [
      each.held,
      each.routing.growth,
      each.routing.exponent,
      each.routedPerToken,
      each.padding,
      each.computePerRow,
      each.readPerExpert,
      each.movePerRow,
    ]),
  );
  const decode = model.attentions[0]?.decode ?? 0;
  const { direct, shared, others } = model.communication;
  const { fixed: fewFixed, perToken: fewEach } = direct;
  const { fixed: manyFixed, perToken: manyEach } = shared;
  const perSequence = model.layerPerToken + others.perToken + model.statePerSequence;
  const fixed = others.fixed + model.launch;
  const { issue, hostStep, hostSequence } = model;
  return (n, context) => {
    let seconds = fixed + n * (decode * context + perSequence);
    seconds += Math.min(fewFixed + fewEach * n, manyFixed + manyEach * n);
    for (let at = 0; at < linears.length; at += perLinear) {
      const compute = (linears[at] as number) * n;
      const memory = (linears[at + 1] as number) + (linears[at + 2] as number) * n;
      seconds += Math.sqrt(compute * compute + memory * memory);
    }
    for (let at = 0; at < experts.length; at += perExpert) {
      const misses = (experts[at + 2] as number) * Math.log1p(n * (experts[at + 1] as number));
      const touched = (experts[at] as number) * -Math.expm1(misses);
      const rows = n * (experts[at + 3] as number);
      const compute = (rows + (experts[at + 4] as number) * touched) * (experts[at + 5] as number);
      const memory = touched * (experts[at + 6] as number) + rows * (experts[at + 7] as number);
      seconds += Math.sqrt(compute * compute + memory * memory);
    }
    return Math.sqrt(seconds * seconds + issue * issue) + hostStep + n * hostSequence;
  };
}
