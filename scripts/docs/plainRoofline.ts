import { type EfficiencyProfile, globalProfile } from "llm-economics/efficiency";

/**
 * The roofline as most calculators have it: every byte at the full bandwidth, every FLOP at the peak, no launches, no host, no queue.
 * The operations, the memory plan and the steady state are the library's own, so it is a better roofline than most.
 */
export const plainRoofline: EfficiencyProfile = {
  ...globalProfile,
  id: "plain roofline",
  rates: {
    weightBandwidth: 1,
    compute16: 1,
    compute8: 1,
    compute4: 1,
    expertBandwidth: 1,
    expertCompute: 1,
    expertPaddingRows: 0,
    expertStartBytes: 0,
    balancedSpread: 1,
    routingSpread: 1,
    expertImbalance: 1,
    widening: 1,
    cacheBandwidth: 1,
    attentionCompute: 1,
    linkBandwidth: 1,
    hostLinkBandwidth: 1,
    collectiveSeconds: 0,
    hostCollectiveFactor: 1,
    stageHopSeconds: 0,
    launchSeconds: 0,
    layerLaunches: 0,
    layerPasses: 0,
    attentionLaunches: 0,
    latentLaunches: 0,
    expertLaunches: 0,
    biasedRouterLaunches: 0,
    roundingLaunches: 0,
    queryKeyNormLaunches: 0,
    hostStepSeconds: 0,
    hostSequenceSeconds: 0,
    requestSeconds: 0,
    promptSeconds: 0,
    queueFactor: 0,
    burstShare: 0,
  },
};
