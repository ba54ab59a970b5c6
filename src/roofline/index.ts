/**
 * Roofline: attainable rates, ridge points, and the time and bound of single operations and collectives.
 *
 * @module roofline
 */
export { arithmeticIntensity } from "./arithmeticIntensity.js";
export { attainableFlopsPerSecond } from "./attainableFlopsPerSecond.js";
export { busBandwidthBytesPerSecond } from "./busBandwidthBytesPerSecond.js";
export type { Collective, CollectiveAlgorithm } from "./collective.js";
export { collectiveLatencySeconds } from "./collectiveLatencySeconds.js";
export { type CollectiveLink, defaultTorusDimensions, groupBandwidthBytesPerSecond } from "./collectiveLink.js";
export {
  type CollectiveProtocol,
  type CollectiveRates,
  idealCollectiveRates,
  treeBandwidthShare,
} from "./collectiveRates.js";
export { type CollectiveTime, type CollectiveTimeInput, collectiveTime } from "./collectiveTime.js";
export { type CollectiveShape, collectiveTrafficBytes } from "./collectiveTrafficBytes.js";
export { criticalBatch } from "./criticalBatch.js";
export {
  type HierarchicalAllReduce,
  type HierarchicalAllReduceTime,
  hierarchicalAllReduceTime,
} from "./hierarchicalAllReduceTime.js";
export type { RooflineInput, RooflineMachine } from "./machineRates.js";
export { type MatrixMultiplication, matrixMultiplication } from "./matrixMultiplication.js";
export {
  a40MatrixRates,
  a100SxmMatrixRates,
  type FittedMatrixRates,
  h100SxmMatrixRates,
  h100SxmMaximumMatrixRates,
} from "./matrixRates.js";
export {
  ampereNvlinkRates,
  blackwellNvlinkRates,
  type FittedCollectiveRates,
  hopperNvlinkRates,
  infinityFabricRates,
} from "./ncclRates.js";
export { networkBytesPerSecondOfBus } from "./networkBytesPerSecondOfBus.js";
export { idealRates, type OperationRates, smoothOverlapExponent } from "./operationRates.js";
export { operationTime } from "./operationTime.js";
export { ridgePoint } from "./ridgePoint.js";
export { type RooflinePlace, roofline } from "./roofline.js";
export { type TileWaves, tileWaves } from "./tileWaves.js";
export type { OperationBound, OperationTime, TimedOperation } from "./timedOperation.js";
