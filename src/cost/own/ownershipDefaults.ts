/**
 * Price of a whole server over that of its accelerators, for use when it is unknown.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024): 1.54 P100, 1.66 A100, 1.69 V100
 */
export const defaultServerOverhead = 1.64;

/**
 * Network between servers as a share of the cluster's price.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const defaultNetworkShare = 0.19;

/**
 * Average power of a GPU server in training over its maximum power.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const defaultLoad = 0.75;

/**
 * Average power of a TPU server in training over its maximum power.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const tensorProcessingUnitLoad = 0.43;

/**
 * Power usage effectiveness of hyperscale data centres.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const hyperscalePowerUsageEffectiveness = 1.1;

/**
 * Power usage effectiveness of AI clusters outside the hyperscalers, as assumed in the published training costs. If nothing is known
 * about a site, use `defaultPowerUsageEffectiveness` from `energy`.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024)
 */
export const clusterPowerUsageEffectiveness = 1.25;

/**
 * Yearly decline of the price of hardware at constant performance, in orders of magnitude: 0.14 halves it every 2.15 years.
 *
 * @source B. Cottier et al. (arXiv:2405.21015, 2024), after Epoch AI, Trends in machine learning hardware (2023)
 */
export const defaultObsolescence = 0.14;

/**
 * Depreciation period of servers, in years.
 *
 * @source Epoch AI, AI datacenter cost breakdown (2026)
 */
export const defaultServerLifeYears = 5;

/**
 * Depreciation period of buildings, power and cooling, in years.
 *
 * @source Epoch AI, AI datacenter cost breakdown (2026)
 */
export const defaultFacilityLifeYears = 14;

/**
 * Industrial electricity price in the United States by year, in US dollars per kilowatt-hour.
 *
 * @source U.S. Energy Information Administration; to 2023 as tabulated in the code of B. Cottier et al. (arXiv:2405.21015, 2024)
 */
export const industrialElectricityPrices = {
  2019: "0.0681",
  2020: "0.0667",
  2021: "0.0718",
  2022: "0.0832",
  2023: "0.0806",
  2024: "0.0813",
  2025: "0.0862",
} as const;
