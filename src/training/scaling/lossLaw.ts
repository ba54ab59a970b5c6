import { positive } from "../../units/check.js";
import { checkObject } from "../../units/checkShape.js";

/** The constants of a scaling law: loss = irreducible + parameterFactor / N^parameterExponent + dataFactor / D^dataExponent. */
export interface LossLaw {
  /** Loss that no size removes, in nats a token. */
  readonly irreducible: number;
  /** A. */
  readonly parameterFactor: number;
  /** B. */
  readonly dataFactor: number;
  /** alpha. */
  readonly parameterExponent: number;
  /** beta. */
  readonly dataExponent: number;
}

/**
 * The refit of Chinchilla's third approach. Its constants have wide errors (A ± 125, B ± 1,293), its optimum agrees with the model trained.
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
 * Chinchilla's published constants with the exponents that "Beyond Chinchilla-Optimal" uses. Not for compute-optimal sizes: at
 * Chinchilla's own budget they give half its parameters.
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

/** The law, if its constants can be; otherwise a typed error that names the one that cannot. */
export function checkLaw(law: LossLaw): LossLaw {
  for (const name in replicatedChinchillaLaw) positive(`law.${name}`, checkObject("law", law)[name as keyof LossLaw]);
  return law;
}
