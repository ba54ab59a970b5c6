import { isFrom, releasedVersion } from "./engineVersion.js";

/**
 * The released versions at which an engine changed enough to be fitted separately, oldest first: the first version of each era.
 * A version that is not stated counts as the newest.
 */
export const engineEras: { readonly [family: string]: readonly (readonly [major: number, minor: number])[] } = {
  // 0.10: in-flight batching by default; 0.17: reworked runtime; 1.0: PyTorch backend; 1.1: overlap scheduler.
  "tensorrt-llm": [
    [0, 0],
    [0, 10],
    [0, 16],
    [1, 0],
    [1, 1],
  ],
  // 0.5: the overlap scheduler by default, and kernels for Blackwell.
  sglang: [
    [0, 0],
    [0, 5],
  ],
  // 0.6: multi-step scheduling; 0.9: the V1 engine; 0.14: asynchronous scheduling and graph capture of whole models.
  vllm: [
    [0, 0],
    [0, 6],
    [0, 9],
    [0, 14],
  ],
};

/**
 * The era of a version: an index into the family's list; the newest if none is given. "unstated" has a place of its own.
 *
 * @throws {@link InvalidQuantityError} if the version cannot be read
 */
export function engineEra(family: string, version?: string): number | "unstated" {
  if (version === "unstated") return "unstated";
  const release = releasedVersion(version);
  const eras = engineEras[family] ?? [[0, 0]];
  return eras.filter((first) => isFrom(release, first)).length - 1;
}
