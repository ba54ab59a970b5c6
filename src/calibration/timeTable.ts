import { engineAndPair, engineOnly, machineAndEngine, nowhere } from "./levels.js";
import type { RatePrior } from "./ratePrior.js";

/** Priors of the rates that are times, or multiples and counts of them. */
export const timeTable = {
  // Smallest all-reduce of 2 to 8 accelerators: 10 to 56 microseconds with NCCL, less with engines' own kernels.
  collectiveSeconds: {
    start: 0.000_005,
    deviation: 2,
    levels: machineAndEngine,
    meaning: "Time of the smallest all-reduce between two accelerators, in which each reads what the other has",
  },
  // NCCL's smallest all-reduce of eight, 20 to 50 microseconds, over engines' own kernels, 5 to 10.
  sharedReductionFactor: {
    start: 6,
    deviation: 2,
    levels: machineAndEngine,
    meaning:
      "Time of the smallest all-reduce that is worked out in shares, as a multiple of one in which all read everything",
  },
  hostCollectiveFactor: {
    start: 5,
    deviation: 1,
    levels: nowhere,
    meaning: "The same over the host bus, as a multiple",
  },
  stageHopSeconds: {
    start: 0.000_02,
    deviation: 1,
    levels: nowhere,
    meaning: "Time from one pipeline stage to the next",
  },
  // Kernel launches: 3 to 6 microseconds, half of that inside graphs.
  launchSeconds: {
    start: 0.000_003_4,
    deviation: 2.5,
    levels: machineAndEngine,
    meaning: "Time that a kernel adds beside its work",
  },
  // 6 to 10 microseconds a kernel from Python, over 3 to 4 from a graph.
  singleLaunchFactor: {
    start: 2.3,
    deviation: 1,
    levels: nowhere,
    meaning: "The same where kernels are started one by one and not from a captured graph, as a multiple",
  },
  layerLaunches: {
    start: 2.5,
    deviation: 1.5,
    levels: engineOnly,
    meaning: "Small kernels in each layer: norms, residuals, activations",
  },
  layerPasses: {
    start: 11.5,
    deviation: 1,
    levels: nowhere,
    meaning: "Passes over the hidden vectors that those kernels make",
  },
  attentionLaunches: { start: 1.6, deviation: 1, levels: nowhere, meaning: "Kernels of one layer's attention" },
  latentLaunches: {
    start: 7.4,
    deviation: 1,
    levels: nowhere,
    meaning: "Further kernels of one layer of latent attention",
  },
  expertLaunches: {
    start: 3.8,
    deviation: 1,
    levels: nowhere,
    meaning: "Kernels of one layer's routed experts: gating, sorting, multiplying, combining",
  },
  biasedRouterLaunches: {
    start: 2,
    deviation: 1,
    levels: nowhere,
    meaning: "Further kernels of a router that adds a bias to each expert and picks among groups",
  },
  roundingLaunches: {
    start: 0.55,
    deviation: 2,
    levels: engineOnly,
    meaning: "Kernels that round the inputs of one multiplication in 8 or 4 bits",
  },
  // Scales for each block need a kernel of their own; one scale for a tensor is fused into the norm before.
  blockRoundingFactor: {
    start: 2.5,
    deviation: 1.5,
    levels: machineAndEngine,
    meaning: "The same for inputs in 8 bits that get a scale for each block, as a multiple",
  },
  fourBitRoundingFactor: {
    start: 1.5,
    deviation: 1,
    levels: nowhere,
    meaning: "The same for inputs in 4 bits, as a multiple",
  },
  queryKeyNormLaunches: {
    start: 2.7,
    deviation: 1,
    levels: nowhere,
    meaning: "Kernels of one norm of queries and keys",
  },
  hostStepSeconds: {
    start: 0.0009,
    deviation: 2.5,
    levels: engineAndPair,
    meaning: "Host time of one step on one stage",
  },
  hostSequenceSeconds: {
    start: 0.000_008_8,
    deviation: 2.5,
    levels: engineOnly,
    meaning: "Host time of one sequence in one step on one stage",
  },
  requestSeconds: {
    start: 0.045,
    deviation: 3,
    levels: engineOnly,
    meaning: "Time of one request before its prompt runs and after its first token: parsing, tokenising, network",
  },
  promptSeconds: {
    start: 0.000_95,
    deviation: 3,
    levels: engineOnly,
    meaning: "Time of one request in which the accelerator waits",
  },
  queueFactor: {
    start: 0.32,
    deviation: 1,
    levels: engineOnly,
    meaning: "How much longer prompts queue than if they arrived at random",
  },
  // A thousand to thirty thousand requests over hundreds to thousands at once: a twentieth to a fifth.
  rampShare: {
    start: 0.1,
    deviation: 3,
    levels: engineOnly,
    meaning: "Share of its time that a run over a queue loses while the machine fills and empties",
  },
  burstShare: {
    start: 0.17,
    deviation: 2,
    levels: engineOnly,
    meaning: "Share of a burst's queue that a run's mean still shows",
  },
} as const satisfies { readonly [rate: string]: RatePrior };
