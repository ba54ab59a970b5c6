/**
 * Hardware: accelerators, interconnects, servers, racks and storage, in SI units.
 *
 * @module hardware
 */
export type {
  Accelerator,
  AcceleratorFigure,
  AcceleratorKind,
  FigureKind,
  PeakRates,
  Provenance,
  ScaleUpLink,
  Topology,
} from "./accelerator.js";
export { type AcceleratorInput, defineAccelerator } from "./defineAccelerator.js";
export { explainAccelerator, type SourceSummary } from "./explainAccelerator.js";
export { findAccelerator } from "./findAccelerator.js";
export type { Interconnect, InterconnectScope } from "./interconnect.js";
export { peakFlopsPerSecond } from "./peakFlopsPerSecond.js";
export { defaultIdlePowerShare, powerDrawWatts } from "./powerDrawWatts.js";
export type { Server } from "./server.js";
export { serverPowerOverAccelerators } from "./serverPowerOverAccelerators.js";
export { type RackFit, serversPerRack } from "./serversPerRack.js";
export type { StorageSystem } from "./storageSystem.js";
export {
  defaultCheckpointStallShare,
  defaultUsableStorageShare,
  type TrainingStorageBandwidth,
  type TrainingStorageDemand,
  trainingStorageBandwidth,
} from "./trainingStorageBandwidth.js";
