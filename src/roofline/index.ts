/**
 * Roofline: what a machine can attain, where its ridge point lies, how long one operation takes and what bounds it.
 *
 * @module roofline
 */
export { arithmeticIntensity } from "./arithmeticIntensity.js";
export { attainableFlopsPerSecond } from "./attainableFlopsPerSecond.js";
export { criticalBatch } from "./criticalBatch.js";
export type { RooflineInput, RooflineMachine } from "./machineRates.js";
export { type MatrixMultiplication, matrixMultiplication } from "./matrixMultiplication.js";
export {
  a40MatrixRates,
  a100SxmMatrixRates,
  type FittedMatrixRates,
  h100SxmMatrixRates,
  h100SxmMaximumMatrixRates,
} from "./matrixRates.js";
export { idealRates, type OperationRates, smoothOverlapExponent } from "./operationRates.js";
export { type OperationBound, type OperationTime, operationTime } from "./operationTime.js";
export { ridgePoint } from "./ridgePoint.js";
export { type RooflinePlace, roofline } from "./roofline.js";
export { type TileWaves, tileWaves } from "./tileWaves.js";
