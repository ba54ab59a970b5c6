/**
 * Energy, carbon and water of serving and training, each within a stated boundary.
 *
 * @module energy
 */
export { gpuAverageLoad, tpuAverageLoad } from "./averageLoad.js";
export { type CarbonFootprint, carbonFootprint } from "./carbonFootprint.js";
export { defaultServerPowerRatio } from "./defaultServerPowerRatio.js";
export { type EcoLogitsRequest, ecoLogitsMethod, ecoLogitsRequest } from "./ecoLogitsRequest.js";
export {
  type EmbodiedCarbon,
  embodiedCarbon,
  h100EmbodiedKilograms,
  serverEmbodiedKilograms,
} from "./embodiedCarbon.js";
export type { EnergyBoundary } from "./energyBoundary.js";
export type { EnergySite, EnergyTerms } from "./energyTerms.js";
export type { Grid, GridIntensity } from "./grid.js";
export { gridIntensity } from "./gridIntensity.js";
export { canadaGrid } from "./grids/canadaGrid.js";
export { chinaGrid } from "./grids/chinaGrid.js";
export { finlandGrid } from "./grids/finlandGrid.js";
export { franceGrid } from "./grids/franceGrid.js";
export { germanyGrid } from "./grids/germanyGrid.js";
export { indiaGrid } from "./grids/indiaGrid.js";
export { irelandGrid } from "./grids/irelandGrid.js";
export { japanGrid } from "./grids/japanGrid.js";
export { norwayGrid } from "./grids/norwayGrid.js";
export { polandGrid } from "./grids/polandGrid.js";
export { swedenGrid } from "./grids/swedenGrid.js";
export { unitedKingdomGrid } from "./grids/unitedKingdomGrid.js";
export { unitedStatesGrid } from "./grids/unitedStatesGrid.js";
export { worldGrid } from "./grids/worldGrid.js";
export { type IdleTime, type InferenceEnergy, inferenceEnergy, type PoweredServing } from "./inferenceEnergy.js";
export {
  type CarbonBasis,
  type ElectricityContract,
  type OperationalCarbon,
  operationalCarbon,
} from "./operationalCarbon.js";
export {
  averagePowerUsageEffectiveness,
  awsPowerUsageEffectiveness,
  azurePowerUsageEffectiveness,
  defaultPowerUsageEffectiveness,
  googlePowerUsageEffectiveness,
} from "./powerUsageEffectiveness.js";
export { type RequestEnergy, requestEnergyFromFlops } from "./requestEnergyFromFlops.js";
export { serverPowerRatio } from "./serverPowerRatio.js";
export type { SourcedFigure } from "./sourcedFigure.js";
export { type TrainingEnergy, type TrainingEnergyRun, trainingEnergy } from "./trainingEnergy.js";
export { azureOnSiteLitersPerKilowattHour, googleOnSiteLitersPerKilowattHour } from "./waterUsageEffectiveness.js";
export { type WaterUse, waterUse } from "./waterUse.js";
