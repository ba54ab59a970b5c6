import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";

/** Tiles and waves of a matrix multiplication on the processors of an accelerator. */
export interface TileWaves {
  /** Number of tiles of the result. */
  readonly tiles: number;
  /** Number of waves in which the processors compute the tiles. */
  readonly waves: number;
  /** Share of the processors' time that is spent on tiles. */
  readonly occupancy: number;
}

/**
 * Returns the number of waves that the processors of an accelerator need for the tiles of a result. A partly filled last wave
 * takes as long as a full one.
 *
 * Model: tiles = ⌈rows / tileRows⌉ × ⌈outputs / tileOutputs⌉; waves = ⌈tiles / processors⌉; occupancy = tiles / (waves × processors).
 * Assumes: one tile per processor at a time and a fixed tile size. Libraries choose tile sizes and split sums by shape, so this
 * explains measured staircases but does not predict times: with fixed tiles the error of {@link operationTime} rises from 9 to 25
 * %.
 *
 * @param shape - size of the result and of a tile, and the number of processors (streaming multiprocessors or compute units)
 * @returns tiles, waves and occupancy
 * @throws {@link InvalidQuantityError} if a value is not a whole number of at least 1
 * @source Bekman, Machine Learning Engineering (2024), training performance; NVIDIA, Matrix Multiplication Background (2023)
 * @example
 * ```ts
 * import { tileWaves } from "llm-economics/roofline";
 *
 * const shape = { rows: 8192, outputs: 14_336, tileRows: 128, tileOutputs: 256 };
 * tileWaves({ ...shape, processors: 148 }); // => { tiles: 3584, waves: 25, occupancy: 0.9686 }
 * ```
 */
export function tileWaves(shape: {
  /** Rows of the result. */
  readonly rows: number;
  /** Columns of the result. */
  readonly outputs: number;
  /** Rows of one tile. */
  readonly tileRows: number;
  /** Columns of one tile. */
  readonly tileOutputs: number;
  /** Number of processors, each of which computes one tile at a time. */
  readonly processors: number;
}): TileWaves {
  checkShape("shape", shape, { rows: whole, outputs: whole, tileRows: whole, tileOutputs: whole, processors: whole });
  const { rows, outputs, tileRows, tileOutputs, processors } = shape;
  const tilesDown = Math.ceil(rows / tileRows);
  const tilesAcross = Math.ceil(outputs / tileOutputs);
  const tiles = tilesDown * tilesAcross;
  const waves = Math.ceil(tiles / processors);
  return { tiles, waves, occupancy: tiles / (waves * processors) };
}
