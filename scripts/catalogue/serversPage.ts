import type { Server } from "../../src/hardware/server.ts";
import type { StorageSystem } from "../../src/hardware/storageSystem.ts";
import * as catalogue from "../../src/servers/index.ts";
import { bytesPerGibibyte, bytesPerGigabyte, bytesPerTerabyte, wattsPerKilowatt } from "../../src/units/scale.ts";
import { page, provenanceColumns } from "./provenance.ts";
import { type Column, figure, inOrder, inUnits, table, text } from "./table.ts";

const entries: readonly (Server | StorageSystem)[] = inOrder<Server | StorageSystem>(catalogue);
const isServer = (entry: Server | StorageSystem): entry is Server => "vendor" in entry;

const machines: readonly Column<Server>[] = [
  text("id", (server) => server.id),
  text("name", (server) => server.name),
  text("vendor", (server) => server.vendor),
  text("sold as", (server) => server.kind),
  figure("accelerators", (server) => server.accelerators),
  text("of", (server) => server.accelerator),
  figure("power, kW", (server) => inUnits(server.maximumPowerWatts, wattsPerKilowatt)),
  figure("network, GB/s", (server) => inUnits(server.networkBytesPerSecond, bytesPerGigabyte)),
  figure("host memory, GiB", (server) => inUnits(server.hostMemoryBytes, bytesPerGibibyte)),
  figure("drives, TB", (server) => inUnits(server.localStorageBytes, bytesPerTerabyte)),
  figure("storage, GB/s", (server) => inUnits(server.storageBytesPerSecond, bytesPerGigabyte)),
  figure("height, U", (server) => server.rackUnits),
  ...provenanceColumns<Server>((server) => server.provenance),
];

const storage: readonly Column<StorageSystem>[] = [
  text("id", (system) => system.id),
  text("name", (system) => system.name),
  figure("accelerators", (system) => system.accelerators),
  figure("capacity, TB", (system) => inUnits(system.capacityBytes, bytesPerTerabyte)),
  figure("sustained, GB/s", (system) => inUnits(system.sustainedBytesPerSecond, bytesPerGigabyte)),
  figure("peak, GB/s", (system) => inUnits(system.peakBytesPerSecond, bytesPerGigabyte)),
  ...provenanceColumns<StorageSystem>((system) => system.provenance),
];

/** Returns the page of servers, racks, cloud instances and storage of training clusters. */
export function serversPage(): string {
  const servers = entries.filter(isServer);
  return page(
    "Servers",
    `${servers.length} servers, racks and cloud instances. Power is the most they draw at the wall, and bandwidths are per direction.`,
    table(machines, servers),
    `## Storage of training clusters\n\n${table(
      storage,
      entries.filter((entry): entry is StorageSystem => !isServer(entry)),
    )}`,
  );
}
