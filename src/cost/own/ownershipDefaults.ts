/**
 * The price of whole servers over that of their bare accelerators, where it is not known.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024): 1.54 P100, 1.66 A100, 1.69 V100
 */
export const defaultServerOverhead = 1.64;

/**
 * Share of a cluster's price that is the network between its servers.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const defaultNetworkShare = 0.19;

/**
 * Average power of a graphics-processor server in training over the most that it draws.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const defaultLoad = 0.75;

/**
 * The same for a server of tensor processing units.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const tensorProcessingUnitLoad = 0.43;

/**
 * Power usage effectiveness of the largest operators.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const hyperscalePowerUsageEffectiveness = 1.1;

/**
 * Power usage effectiveness of others who run clusters for AI, as the published training costs were reckoned with. Where nothing is known,
 * take `defaultPowerUsageEffectiveness` of the chapter on energy.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const clusterPowerUsageEffectiveness = 1.25;

/**
 * By how many powers of ten a year the price of the same performance falls: 0.14 halves it every 2.15 years.
 *
 * @source B. Cottier et al. (arXiv:2405.21015, 2024), after Epoch AI, Trends in machine learning hardware (2023)
 */
export const defaultObsolescence = 0.14;

/**
 * Years for which servers are written off.
 *
 * @source Epoch AI, AI datacenter cost breakdown (2026)
 */
export const defaultServerLifeYears = 5;

/**
 * Years for which the building, its power and its cooling are written off.
 *
 * @source Epoch AI, AI datacenter cost breakdown (2026)
 */
export const defaultFacilityLifeYears = 14;

/**
 * Price of a kilowatt-hour for industry in the United States, by year, in US dollars.
 *
 * @source U.S. Energy Information Administration, as tabulated in the code of B. Cottier et al. (arXiv:2405.21015, 2024)
 */
export const industrialElectricityPrices = {
  2019: "0.0681",
  2020: "0.0667",
  2021: "0.0718",
  2022: "0.0832",
  2023: "0.0806",
  2024: "0.0771",
  2025: "0.0826",
} as const;
