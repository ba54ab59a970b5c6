import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/** Major and minor number of a released version. */
export type ReleasedVersion = readonly [major: number, minor: number];

/** Sorts after every release. */
const newest: ReleasedVersion = [Infinity, 0];

/**
 * The release that a version names: `0.11`, `v0.11.0`, `0.11.0rc1+cu128` and `b4500` (builds of llama.cpp) are read; `latest`, and no
 * version at all, are the newest release.
 *
 * @throws {@link InvalidQuantityError} if the text does not begin with a version
 */
export function releasedVersion(version: string | undefined): ReleasedVersion {
  if (version === undefined || /^(latest|newest|main|nightly)$/i.test(version)) return newest;
  const [, major, minor = "0"] = /^[vb]?(\d+)(?:\.(\d+))?/i.exec(String(version).trim()) ?? [];
  if (major === undefined)
    throw new InvalidQuantityError(
      "version",
      version,
      'a released version such as "0.11.0"',
      "Leave it out for the newest.",
    );
  return [Number(major), Number(minor)];
}

/** Whether a release is the first one or a later one. */
export function isFrom([major, minor]: ReleasedVersion, [firstMajor, firstMinor]: ReleasedVersion): boolean {
  return major > firstMajor || (major === firstMajor && minor >= firstMinor);
}
