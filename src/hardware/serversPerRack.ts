import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive, whole, within } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Server } from "./server.js";

/** Servers that fit a rack, and the power they draw. */
export interface RackFit {
  /** Servers. */
  readonly servers: number;
  /** Accelerators. */
  readonly accelerators: number;
  /** Power at the wall of those servers. */
  readonly powerWatts: number;
}

/**
 * How many servers fit the power of a rack.
 *
 * Model: servers = ⌊rackPowerWatts / (maximumPowerWatts × load)⌋.
 * Assumes: power is the limit, not height or cooling, which holds from about 10 kW a rack upwards for accelerator servers.
 *
 * @param input - the server, the power of the rack, and the share of its maximum that a server may draw at once
 * @returns servers, their accelerators and their power
 * @throws {@link InvalidQuantityError} if the server's power is unknown, or a quantity is not valid
 * @source rack densities: J. Harrington, AI Inference vs Training (10 to 30 kW for inference, 40 to 120 kW for training)
 * @example
 * ```ts
 * import { serversPerRack } from "llm-economics/hardware";
 * import { dgxH100 } from "llm-economics/servers";
 *
 * serversPerRack({ server: dgxH100, rackPowerWatts: 40_000 }).accelerators; // => 24
 * serversPerRack({ server: dgxH100, rackPowerWatts: 10_000 }).accelerators; // => 0
 * ```
 */
export function serversPerRack(input: {
  readonly server: Pick<Server, "name" | "accelerators" | "maximumPowerWatts">;
  readonly rackPowerWatts: number;
  readonly load?: number | undefined;
}): RackFit {
  checkShape("input", input, { server: checkObject, rackPowerWatts: 0, load: [0] });
  const { server, load = 1 } = input;
  within("load", load, Number.EPSILON, 1);
  if (server.maximumPowerWatts === undefined) {
    throw new InvalidQuantityError("maximumPowerWatts", undefined, `known; ${server.name} has no published power`);
  }
  const each = positive("server.maximumPowerWatts", server.maximumPowerWatts) * load;
  const servers = Math.floor(positive("rackPowerWatts", input.rackPowerWatts) / each);
  return {
    servers,
    accelerators: servers * whole("server.accelerators", server.accelerators),
    powerWatts: servers * each,
  };
}
