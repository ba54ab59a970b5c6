import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive, shareAboveZero, whole } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import type { Server } from "./server.js";

/** Number of servers that fit in a rack, and the power they draw. */
export interface RackFit {
  /** Number of servers. */
  readonly servers: number;
  /** Number of accelerators in those servers. */
  readonly accelerators: number;
  /** Power of those servers at the wall, in watts. */
  readonly powerWatts: number;
}

/**
 * Returns how many servers fit within the power budget of a rack.
 *
 * Model: servers = ⌊rackPowerWatts / (maximumPowerWatts × load)⌋.
 * Assumes: power is the limit, not height or cooling. For accelerator servers this is true of racks with about 10 kW or more.
 *
 * @param input - the server, the power budget of the rack in watts, and the share of its maximum power that each server draws
 * @returns servers, their accelerators and their power
 * @throws {@link InvalidQuantityError} if the power of the server is unknown, or a quantity is out of range
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
  checkShape("input", input, { server: checkObject, rackPowerWatts: positive, load: [shareAboveZero] });
  const { server, rackPowerWatts, load = 1 } = input;
  if (server.maximumPowerWatts === undefined) {
    throw new InvalidQuantityError("maximumPowerWatts", undefined, "given", `${server.name} has no published power.`);
  }
  const wattsPerServer = positive("server.maximumPowerWatts", server.maximumPowerWatts) * load;
  const servers = Math.floor(rackPowerWatts / wattsPerServer);
  return {
    servers,
    accelerators: servers * whole("server.accelerators", server.accelerators),
    powerWatts: servers * wattsPerServer,
  };
}
