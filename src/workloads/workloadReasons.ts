import type { Accelerator } from "../hardware/accelerator.js";
import { inferenceWorkload } from "./inferenceWorkload.js";
import { trainingWorkload } from "./trainingWorkload.js";
import { hostLinkBytesPerSecond } from "./workloadDefaults.js";
import type { WorkloadDemands, WorkloadReason } from "./workloadDemands.js";
import type { InterconnectReach } from "./workloadProfile.js";

const reaches: { readonly [Reach in InterconnectReach]: string } = {
  host: "The host's PCIe suffices.",
  "scale-up": "A scale-up fabric must join the accelerators; one domain holds them.",
  "scale-up-and-network": "A scale-up fabric and a network between servers must join the accelerators.",
};

/** The arithmetic behind the demands of one part of a workload, step by step. */
export function workloadReasons(demands: WorkloadDemands, accelerator: Accelerator): WorkloadReason[] {
  const { kind: workload, arithmeticIntensity, ridgePoint, memoryBytes, acceleratorsTogether } = demands;
  const bound = demands.bound === "compute" ? "Arithmetic binds it" : "Memory bandwidth binds it";
  return [
    {
      topic: "arithmetic-intensity",
      workload,
      value: arithmeticIntensity,
      against: ridgePoint,
      unit: "FLOP/B",
      statement: `${bound}: FLOPs for each byte against the ridge point of ${accelerator.name}.`,
    },
    {
      topic: "memory",
      workload,
      value: memoryBytes,
      against: acceleratorsTogether * accelerator.memoryBytes,
      unit: "B",
      statement: `What ${acceleratorsTogether === 1 ? "one accelerator" : `${acceleratorsTogether} accelerators together`} must hold, against their memory.`,
    },
    {
      topic: "communication",
      workload,
      value: demands.exchangeBytesPerSecond,
      against: accelerator.hostBandwidthBytesPerSecond ?? hostLinkBytesPerSecond,
      unit: "B/s",
      statement: `${reaches[demands.interconnect]} What one accelerator exchanges, against its link to the host.`,
    },
    storageReason(demands),
  ];
}

function storageReason({ kind: workload, storageBytesPerSecond: value }: WorkloadDemands): WorkloadReason {
  const isTraining = workload === "training";
  const against = (isTraining ? trainingWorkload : inferenceWorkload).storageBytesPerSecond.value.low;
  const statement = isTraining
    ? "A checkpoint in the time that it may take, against what training clusters usually have."
    : "The weights of a new copy in the time that it may take, against what serving usually has.";
  return { topic: "storage", workload, value, against, unit: "B/s", statement };
}
