import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import type { Server } from "../../hardware/server.js";
import { serversPerRack } from "../../hardware/serversPerRack.js";
import { type TrainingStorageBandwidth, trainingStorageBandwidth } from "../../hardware/trainingStorageBandwidth.js";
import { parameterCount } from "../../models/parameterCount.js";
import { positive, whole } from "../../units/check.js";
import { checkObject, checkShape, type Shape } from "../../units/checkShape.js";
import type { Bytes, BytesPerSecond, Seconds, Watts } from "../../units/quantity.js";
import { secondsPerDay } from "../../units/timeScale.js";
import { youngCheckpointInterval } from "../failures/checkpointInterval.js";
import { defaultFailureModel } from "../failures/failureModel.js";
import { jobMeanSecondsBetweenFailures } from "../failures/jobMeanSecondsBetweenFailures.js";
import { checkpointBytes } from "../memory/checkpointBytes.js";
import { defaultTrainingRecipe } from "../memory/defaultTrainingRecipe.js";
import type { TrainingEstimate } from "../plan/trainingEstimate.js";
import type { TrainingPlan } from "../plan/trainingPlan.js";

/**
 * Default power budget of a rack.
 *
 * @source J. Harrington, AI Inference vs Training: 40 to 120 kW for training; the lower end, that of air-cooled racks
 */
export const defaultTrainingRackWatts: Watts = 40_000;
/**
 * Default time until a failed server is back in service: a day.
 *
 * @source our choice: replacement of parts within a day
 */
export const defaultRepairSeconds: Seconds = secondsPerDay;
/**
 * Default number of checkpoints kept in storage.
 *
 * @source our choice: the last two, and eight older ones to return to
 */
export const defaultCheckpointsKept = 10;

/** The servers, racks, power, network and storage that a training run needs. */
export interface TrainingCluster {
  /** Number of servers that train. */
  readonly servers: number;
  /** Number of spare servers that replace failed ones. */
  readonly spareServers: number;
  /** Number of accelerators, including spares. */
  readonly accelerators: number;
  /** Number of racks, limited by their power. */
  readonly racks: number;
  /** Maximum power at the wall, including spares. */
  readonly maximumPowerWatts: Watts;
  /** Mean power of the accelerators that train; absent if their power limit is unknown. */
  readonly acceleratorPowerWatts?: Watts | undefined;
  /** Total network bandwidth of the training servers in one direction; absent if that of the server is unknown. */
  readonly networkBytesPerSecond?: BytesPerSecond | undefined;
  /** Size of one checkpoint. */
  readonly checkpointBytes: Bytes;
  /** Training time between two checkpoints. */
  readonly checkpointIntervalSeconds: Seconds;
  /** Bandwidth of shared storage. */
  readonly storage: TrainingStorageBandwidth;
  /** Checkpoint capacity of the shared storage. */
  readonly storageBytes: Bytes;
  /** Expected number of failures during the run. */
  readonly failures: number;
}

/** The run that a cluster is sized for. */
export interface TrainingClusterInput {
  /** The plan. */
  readonly plan: TrainingPlan;
  /** Result of {@link estimateTraining}. */
  readonly run: TrainingEstimate;
  /** The server that the cluster consists of. */
  readonly server: Server;
  /** Power of a rack; {@link defaultTrainingRackWatts} if left out. */
  readonly rackPowerWatts?: Watts | undefined;
  /** Time until a failed server is back in service; {@link defaultRepairSeconds} if left out. */
  readonly repairSeconds?: Seconds | undefined;
  /** Number of checkpoints kept; {@link defaultCheckpointsKept} if left out. */
  readonly checkpointsKept?: number | undefined;
}

function racksOf(server: Server, servers: number, rackPowerWatts: Watts): number {
  if (server.kind === "rack") return servers;
  const each = serversPerRack({ server, rackPowerWatts }).servers;
  if (each > 0) return Math.ceil(servers / each);
  throw new InvalidQuantityError(
    "rackPowerWatts",
    rackPowerWatts,
    `enough for one ${server.name}`,
    "Give the racks more power.",
  );
}

const clusterShape: Shape<TrainingClusterInput> = {
  plan: checkObject,
  run: checkObject,
  server: checkObject,
  rackPowerWatts: [0],
  repairSeconds: [0],
  checkpointsKept: [0],
};

/** Mean times between failures of a run's accelerators and of the run, and its checkpoint interval. */
function failuresOf({ plan, run }: TrainingClusterInput) {
  const failing = plan.failures === "none" || plan.failures === undefined ? defaultFailureModel : plan.failures;
  const { acceleratorMeanSecondsBetweenFailures: each, failuresPerSecondOfAnyJob, checkpointSeconds } = failing;
  const job = { parts: run.accelerators, partMeanSeconds: each, failuresPerSecondOfAnyJob };
  const meanSecondsBetweenFailures = jobMeanSecondsBetweenFailures(job);
  const young = youngCheckpointInterval({ checkpointSeconds, meanSecondsBetweenFailures });
  return { each, interval: failing.intervalSeconds ?? young, meanSecondsBetweenFailures };
}

/** Number of spare servers: the mean number under repair plus two standard deviations of a Poisson distribution. */
function sparesFor(servers: number, perServer: number, repairSeconds: number): number {
  const mean = (servers * repairSeconds) / perServer;
  return Math.ceil(mean + 2 * Math.sqrt(mean));
}

/**
 * Sizes the cluster that a training run needs: servers and spares, racks and power, network and storage.
 *
 * Model: servers = ⌈accelerators / accelerators per server⌉; spares = mean + 2 √mean of the number of servers under repair;
 * racks follow from their power budget; storage writes a checkpoint in a twentieth of the checkpoint interval.
 * Assumes: a failed accelerator takes its whole server out of service. The plan's failure model is used, or that of Llama 3 if
 * the plan has none.
 *
 * @param input - the plan, its estimate, and the server
 * @returns the cluster
 * @throws {@link InvalidQuantityError} if the server has other accelerators than the plan, a rack cannot power it, or a quantity
 * is out of range
 * @source Kokolis et al. (arXiv:2410.21680, 2024) for failures by size; trainingStorageBandwidth of the hardware chapter for storage
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { dgxH100 } from "llm-economics/servers";
 * import { estimateTraining, requireTrainingFit, trainingCluster } from "llm-economics/training";
 *
 * const plan = {
 *   model: llama31_70b, accelerator: nvidiaH100Sxm, tokens: 15e12, sequenceTokens: 8192, batchSequences: 1024,
 *   dataParallel: 64, tensorParallel: 8, pipelineParallel: 4,
 * };
 * const cluster = trainingCluster({ plan, run: requireTrainingFit(estimateTraining(plan)), server: dgxH100 });
 * cluster.servers; // => 256
 * cluster.spareServers; // => 3
 * cluster.racks; // => 87
 * ```
 */
export function trainingCluster(input: TrainingClusterInput): TrainingCluster {
  checkShape("input", input, clusterShape);
  const { plan, run, server } = input;
  const runSeconds = positive("run.runSeconds.value", checkObject("run.runSeconds", run.runSeconds).value);
  if (server.accelerator !== checkObject("plan.accelerator", plan.accelerator).id)
    throw new InvalidQuantityError("server", server.name, `a server with ${plan.accelerator.name}`);
  const servers = Math.ceil(run.accelerators / server.accelerators);
  const { each, interval, meanSecondsBetweenFailures } = failuresOf(input);
  const repair = positive("repairSeconds", input.repairSeconds ?? defaultRepairSeconds);
  const spareServers = sparesFor(servers, each / server.accelerators, repair);
  const parameters = parameterCount(plan.model).total;
  const checkpoint = checkpointBytes({ parameters, recipe: plan.recipe ?? defaultTrainingRecipe });
  const all = servers + spareServers;
  const rackPowerWatts = input.rackPowerWatts ?? defaultTrainingRackWatts;
  return {
    servers,
    spareServers,
    accelerators: all * server.accelerators,
    racks: racksOf(server, all, rackPowerWatts),
    maximumPowerWatts: all * positive("server.maximumPowerWatts", server.maximumPowerWatts ?? Number.NaN),
    ...(run.acceleratorWatts !== undefined && { acceleratorPowerWatts: run.accelerators * run.acceleratorWatts }),
    ...(server.networkBytesPerSecond !== undefined && {
      networkBytesPerSecond: servers * server.networkBytesPerSecond,
    }),
    checkpointBytes: checkpoint,
    checkpointIntervalSeconds: interval,
    storage: trainingStorageBandwidth({ checkpointBytes: checkpoint, checkpointIntervalSeconds: interval }),
    storageBytes: checkpoint * whole("checkpointsKept", input.checkpointsKept ?? defaultCheckpointsKept),
    failures: runSeconds / meanSecondsBetweenFailures,
  };
}
