import { isFrom, releasedVersion } from "./engineVersion.js";

/**
 * First version of each era of an engine, oldest first. Eras are fitted separately, because the engine changed substantially
 * between them. A version that is not stated counts as the newest.
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
 * The era of a version, as an index into the list of its family; the newest era if no version is given. "unstated" is an era of
 * its own.
 *
 * @throws {@link InvalidQuantityError} if the version cannot be parsed
 */
export function engineEra(family: string, version?: string): number | "unstated" {
  if (version === "unstated") return "unstated";
  const release = releasedVersion(version);
  const eras = engineEras[family] ?? [[0, 0]];
  return eras.filter((first) => isFrom(release, first)).length - 1;
}
