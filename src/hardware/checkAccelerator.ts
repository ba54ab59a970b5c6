import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive, whole } from "../units/check.js";
import { checkFields, checkObject, type PartialShape, type Shape } from "../units/checkShape.js";
import type { Accelerator, PeakRates, ScaleUpLink } from "./accelerator.js";

/** Rules for a scale-up link. */
export const linkShape: Shape<ScaleUpLink> = {
  name: 0,
  bandwidthBytesPerSecond: positive,
  domainAccelerators: positive,
  torusDimensions: [whole],
  topology: "switched|mesh|ring|torus|none",
};

/** Rules for the quantities of an accelerator that estimates use. */
export const acceleratorShape: PartialShape<Accelerator> = {
  memoryBytes: positive,
  memoryBandwidthBytesPerSecond: positive,
  peakDenseFlopsPerSecond: checkPeaks,
  thermalDesignPowerWatts: [positive],
  hostBandwidthBytesPerSecond: [positive],
  scaleUp: [(field: string, link: ScaleUpLink) => checkFields(field, link, linkShape)],
};

/** Returns the accelerator if its quantities are positive and finite; otherwise throws a typed error that names the field. */
export function checkAccelerator<Part extends Omit<Accelerator, "provenance">>(
  field: string,
  accelerator: Part,
  prefix = `${field}.`,
): Part {
  checkObject(field, accelerator, "an accelerator, such as nvidiaH100Sxm");
  checkFields<object>(field, accelerator, acceleratorShape, prefix);
  return accelerator;
}

/**
 * Returns the peak rates if there is at least one and each is positive and finite; otherwise throws a typed error that names the
 * field.
 */
export function checkPeaks(field: string, peaks: PeakRates): PeakRates {
  const formats = Object.keys(checkObject(field, peaks)) as (keyof PeakRates)[];
  const prefix = `${field}.`;
  for (const format of formats) positive(prefix + format, peaks[format] as number);
  if (formats.length > 0) return peaks;
  throw new InvalidQuantityError(field, peaks, "an object with at least one peak rate, such as bf16");
}
