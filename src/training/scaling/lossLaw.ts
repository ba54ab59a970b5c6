import { positive, within } from "../../units/check.js";
import { checkObject } from "../../units/checkShape.js";

/** The constants of a scaling law: loss = irreducible + parameterFactor / N^parameterExponent + dataFactor / D^dataExponent. */
export interface LossLaw {
  /** Irreducible loss E, in nats per token. */
  readonly irreducible: number;
  /** The factor A of the parameter term. */
  readonly parameterFactor: number;
  /** The factor B of the data term. */
  readonly dataFactor: number;
  /** The exponent alpha of the parameter term. */
  readonly parameterExponent: number;
  /** The exponent beta of the data term. */
  readonly dataExponent: number;
}

/**
 * The replication's fit of Chinchilla's third approach. Its constants have wide errors (A ± 125, B ± 1,293), but its optimum
 * agrees with the model that was trained.
 *
 * @source Besiroglu et al., Chinchilla Scaling: A replication attempt (arXiv:2404.10102, 2024)
 * @example
 * ```ts
 * import { replicatedChinchillaLaw } from "llm-economics/training";
 *
 * replicatedChinchillaLaw.dataExponent; // => 0.3658
 * ```
 */
export const replicatedChinchillaLaw: LossLaw = {
  irreducible: 1.8172,
  parameterFactor: 482.01,
  dataFactor: 2085.43,
  parameterExponent: 0.3478,
  dataExponent: 0.3658,
};

/**
 * Chinchilla's published constants, with the exponents used in "Beyond Chinchilla-Optimal". Do not use it for compute-optimal
 * sizes: for Chinchilla's own budget it gives half of its parameters.
 *
 * @source Sardana et al., Beyond Chinchilla-Optimal (arXiv:2401.00448, 2024); Hoffmann et al. (arXiv:2203.15556, 2022)
 * @example
 * ```ts
 * import { publishedChinchillaLaw } from "llm-economics/training";
 *
 * publishedChinchillaLaw.irreducible; // => 1.69
 * ```
 */
export const publishedChinchillaLaw: LossLaw = {
  irreducible: 1.69,
  parameterFactor: 406.4,
  dataFactor: 410.7,
  parameterExponent: 0.336,
  dataExponent: 0.283,
};

/** Largest exponent that is accepted: those of published laws are 0.1 to 0.5. */
const largestExponent = 10;

/** Returns the law if its constants are in range; otherwise throws a typed error that names the constant. */
export function checkLaw(law: LossLaw): LossLaw {
  for (const name in replicatedChinchillaLaw) positive(`law.${name}`, checkObject("law", law)[name as keyof LossLaw]);
  for (const name of ["parameterExponent", "dataExponent"] as const)
    within(`law.${name}`, law[name], 0, largestExponent);
  return law;
}
