/**
 * Longest life that can be planned, in months: a hundred years.
 *
 * @source First principles: no service lasts longer, and a larger count is most likely a life in other units
 */
export const longestLifeMonths = 1_200;
