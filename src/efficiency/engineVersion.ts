import { InvalidQuantityError } from "../errors/invalidQuantityError.js";

/** Major and minor version of a release. */
export type ReleasedVersion = readonly [major: number, minor: number];

/** Compares as later than every release. */
const newest: ReleasedVersion = [Infinity, 0];

/**
 * Parses a version. `0.11`, `v0.11.0`, `0.11.0rc1+cu128` and `b4500` (a build of llama.cpp) are accepted; `latest` and an absent
 * version mean the newest release.
 *
 * @throws {@link InvalidQuantityError} if the text does not start with a version
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

/** Tells whether a release is the given first release or a later one. */
export function isFrom([major, minor]: ReleasedVersion, [firstMajor, firstMinor]: ReleasedVersion): boolean {
  return major > firstMajor || (major === firstMajor && minor >= firstMinor);
}
