import type { Accelerator } from "../hardware/accelerator.js";
import { inferenceWorkload } from "./inferenceWorkload.js";
import { trainingWorkload } from "./trainingWorkload.js";
import { hostLinkBytesPerSecond } from "./workloadDefaults.js";
import type { WorkloadDemands, WorkloadReason } from "./workloadDemands.js";
import type { InterconnectReach } from "./workloadProfile.js";

const reaches: { readonly [Reach in InterconnectReach]: string } = {
  host: "PCIe to the host suffices.",
  "scale-up": "Needs a scale-up fabric; one domain is large enough.",
  "scale-up-and-network": "Needs a scale-up fabric and a network between servers.",
};

/** Returns the comparisons behind the demands of one part of a workload. */
export function workloadReasons(demands: WorkloadDemands, accelerator: Accelerator): WorkloadReason[] {
  const { kind: workload, arithmeticIntensity, ridgePoint, memoryBytes, acceleratorsTogether } = demands;
  const bound = demands.bound === "compute" ? "Bound by arithmetic" : "Bound by memory bandwidth";
  return [
    {
      topic: "arithmetic-intensity",
      workload,
      value: arithmeticIntensity,
      against: ridgePoint,
      unit: "FLOP/B",
      statement: `${bound}: FLOPs per byte against the ridge point of ${accelerator.name}.`,
    },
    {
      topic: "memory",
      workload,
      value: memoryBytes,
      against: acceleratorsTogether * accelerator.memoryBytes,
      unit: "B",
      statement: `Bytes to hold on ${acceleratorsTogether} ${acceleratorsTogether === 1 ? "accelerator" : "accelerators"}, against the memory there.`,
    },
    {
      topic: "communication",
      workload,
      value: demands.exchangeBytesPerSecond,
      against: accelerator.hostBandwidthBytesPerSecond ?? hostLinkBytesPerSecond,
      unit: "B/s",
      statement: `${reaches[demands.interconnect]} Bytes/s exchanged per accelerator, against its host link.`,
    },
    storageReason(demands),
  ];
}

function storageReason({ kind: workload, storageBytesPerSecond: value }: WorkloadDemands): WorkloadReason {
  const isTraining = workload === "training";
  const against = (isTraining ? trainingWorkload : inferenceWorkload).storageBytesPerSecond.value.low;
  const statement = isTraining
    ? "Bandwidth to write a checkpoint in the time allowed, against that of a typical training cluster."
    : "Bandwidth to load a new replica in the time allowed, against that of a typical deployment.";
  return { topic: "storage", workload, value, against, unit: "B/s", statement };
}
