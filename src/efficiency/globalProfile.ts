import type { EfficiencyProfile } from "./efficiencyProfile.js";

/** The rates that any engine on any machine is assumed to reach, fitted on all measurements at once. */
export const globalProfile = {
  id: "global",
  rates: {
    weightBandwidth: 0.77, compute16: 0.54, compute8: 0.52, compute4: 0.45, expertBandwidth: 0.82, expertCompute: 0.59, expertPaddingRows: 7.5,
    expertStartBytes: 3e5, routingSpread: 0.7, balancedSpread: 0.9, biasedRouterLaunches: 2, expertImbalance: 1.05, widening: 0.72, cacheBandwidth: 0.62, attentionCompute: 0.28, linkBandwidth: 0.65,
    hostLinkBandwidth: 0.85, collectiveSeconds: 1.2e-5, hostCollectiveFactor: 3, stageHopSeconds: 2e-5, launchSeconds: 3.4e-6, layerLaunches: 2.5, layerPasses: 13,
    attentionLaunches: 1.6, latentLaunches: 8.3, expertLaunches: 3.5, roundingLaunches: 0.55, queryKeyNormLaunches: 2.4, hostStepSeconds: 9e-4, hostSequenceSeconds: 8.8e-6,
    requestSeconds: 0.045, promptSeconds: 9.5e-4, queueFactor: 0.32, burstShare: 0.17,
  },
  spread: { throughput: 1.5, timePerOutputToken: 1.5, timeToFirstToken: 2.5, endToEndLatency: 1.6, power: 1.5 },
} as const satisfies EfficiencyProfile;
