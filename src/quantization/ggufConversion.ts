import type { ImportanceMatrix } from "./ggufFileType.js";

/**
 * How a file holds the projections of query, key and value: as three tensors; as one, with the rules for it until 2025 (Phi, Falcon);
 * or as one that has the rules of the values, as in files made since 2026.
 */
export type QueryKeyValueTensors = "separate" | "fused" | "fused-as-values";

/** How a GGUF file was made, as far as it moves tensors to other types. */
export interface GgufConversion {
  /** Whether an importance matrix was used; {@link defaultImportanceMatrix} if left out. */
  readonly importanceMatrix?: ImportanceMatrix;
  /** How query, key and value are held; {@link defaultQueryKeyValueTensors} if left out. */
  readonly queryKeyValue?: QueryKeyValueTensors;
}
