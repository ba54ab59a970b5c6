/**
 * Discounts of cloud providers for commitments of one and three years, as shares of the on-demand price.
 *
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024), code and price data
 */
export const committedUseDiscounts = {
  amazonWebServices: { oneYear: 0.41, threeYears: 0.64 },
  googleCloud: { oneYear: 0.37, threeYears: 0.56 },
  microsoftAzure: { oneYear: 0.25, threeYears: 0.49 },
} as const;
