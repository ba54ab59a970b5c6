import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive, whole } from "../units/check.js";
import { checkObject, checkWord } from "../units/checkShape.js";
import type { Accelerator, PeakRates } from "./accelerator.js";

/** Returns the accelerator if its quantities are positive and finite; otherwise throws a typed error that names the field. */
export function checkAccelerator<Part extends Omit<Accelerator, "provenance">>(
  field: string,
  accelerator: Part,
  prefix = `${field}.`,
): Part {
  checkObject(field, accelerator, "an accelerator of the catalogue, or one you defined");
  positive(`${prefix}memoryBytes`, accelerator.memoryBytes);
  positive(`${prefix}memoryBandwidthBytesPerSecond`, accelerator.memoryBandwidthBytesPerSecond);
  checkPeaks(`${prefix}peakDenseFlopsPerSecond`, accelerator.peakDenseFlopsPerSecond);
  positive(`${prefix}thermalDesignPowerWatts`, accelerator.thermalDesignPowerWatts ?? 1);
  positive(`${prefix}hostBandwidthBytesPerSecond`, accelerator.hostBandwidthBytesPerSecond ?? 1);
  if (accelerator.scaleUp != null) checkLink(`${prefix}scaleUp`, accelerator.scaleUp);
  return accelerator;
}

/**
 * Returns the peak rates if there is at least one and each is positive and finite; otherwise throws a typed error that names the
 * field.
 */
export function checkPeaks(field: string, peaks: PeakRates): PeakRates {
  let count = 0;
  for (const format in checkObject(field, peaks)) {
    positive(`${field}.${format}`, peaks[format as keyof PeakRates] as number);
    count += 1;
  }
  if (count) return peaks;
  throw new InvalidQuantityError(field, "{}", "at least one peak rate");
}

function checkLink(field: string, link: NonNullable<Accelerator["scaleUp"]>): void {
  positive(`${field}.bandwidthBytesPerSecond`, checkObject(field, link).bandwidthBytesPerSecond);
  positive(`${field}.domainAccelerators`, link.domainAccelerators ?? 1);
  whole(`${field}.torusDimensions`, link.torusDimensions ?? 1);
  checkWord(`${field}.topology`, link.topology ?? "none", "switched|mesh|ring|torus|none");
}
