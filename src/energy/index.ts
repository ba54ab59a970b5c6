/**
 * Energy use, carbon emissions and water consumption of inference and training, at a stated boundary.
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
export { australiaGrid } from "./grids/australiaGrid.js";
export { austriaGrid } from "./grids/austriaGrid.js";
export { belgiumGrid } from "./grids/belgiumGrid.js";
export { brazilGrid } from "./grids/brazilGrid.js";
export { canadaGrid } from "./grids/canadaGrid.js";
export { chinaGrid } from "./grids/chinaGrid.js";
export { denmarkGrid } from "./grids/denmarkGrid.js";
export { finlandGrid } from "./grids/finlandGrid.js";
export { franceGrid } from "./grids/franceGrid.js";
export { germanyGrid } from "./grids/germanyGrid.js";
export { hongKongGrid } from "./grids/hongKongGrid.js";
export { icelandGrid } from "./grids/icelandGrid.js";
export { indiaGrid } from "./grids/indiaGrid.js";
export { indonesiaGrid } from "./grids/indonesiaGrid.js";
export { irelandGrid } from "./grids/irelandGrid.js";
export { israelGrid } from "./grids/israelGrid.js";
export { italyGrid } from "./grids/italyGrid.js";
export { japanGrid } from "./grids/japanGrid.js";
export { malaysiaGrid } from "./grids/malaysiaGrid.js";
export { netherlandsGrid } from "./grids/netherlandsGrid.js";
export { newZealandGrid } from "./grids/newZealandGrid.js";
export { norwayGrid } from "./grids/norwayGrid.js";
export { polandGrid } from "./grids/polandGrid.js";
export { portugalGrid } from "./grids/portugalGrid.js";
export { saudiArabiaGrid } from "./grids/saudiArabiaGrid.js";
export { singaporeGrid } from "./grids/singaporeGrid.js";
export { southAfricaGrid } from "./grids/southAfricaGrid.js";
export { southKoreaGrid } from "./grids/southKoreaGrid.js";
export { spainGrid } from "./grids/spainGrid.js";
export { swedenGrid } from "./grids/swedenGrid.js";
export { switzerlandGrid } from "./grids/switzerlandGrid.js";
export { taiwanGrid } from "./grids/taiwanGrid.js";
export { thailandGrid } from "./grids/thailandGrid.js";
export { unitedArabEmiratesGrid } from "./grids/unitedArabEmiratesGrid.js";
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
