import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";

/** Tiling of a matrix multiplication over the processors of an accelerator. */
export interface TileWaves {
  /** Tiles of the result. */
  readonly tiles: number;
  /** Rounds in which the processors work on them. */
  readonly waves: number;
  /** Share of the processors' time in which they have a tile. */
  readonly occupancy: number;
}

/**
 * Rounds that the processors of an accelerator need for the tiles of a result: a last round that is half empty takes as long as a full one.
 *
 * Model: tiles = ⌈rows / tileRows⌉ × ⌈outputs / tileOutputs⌉; waves = ⌈tiles / processors⌉; occupancy = tiles / (waves × processors).
 * Assumes: one tile a processor at a time and a fixed tile size. Libraries choose tiles and split sums by shape, so this explains a
 * staircase that was measured; it does not predict times (with fixed tiles the error rises from 9 to 25 %).
 *
 * @param shape - size of the result, of a tile, and the number of processors (streaming multiprocessors, compute units)
 * @returns tiles, waves and occupancy
 * @throws {@link InvalidQuantityError} if a number is not whole and at least 1
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
  /** Processors that each work on one tile at a time. */
  readonly processors: number;
}): TileWaves {
  checkShape("shape", shape, { rows: 0, outputs: 0, tileRows: 0, tileOutputs: 0, processors: 0 });
  const down = Math.ceil(whole("rows", shape.rows) / whole("tileRows", shape.tileRows));
  const across = Math.ceil(whole("outputs", shape.outputs) / whole("tileOutputs", shape.tileOutputs));
  const tiles = down * across;
  const waves = Math.ceil(tiles / whole("processors", shape.processors));
  return { tiles, waves, occupancy: tiles / (waves * shape.processors) };
}
