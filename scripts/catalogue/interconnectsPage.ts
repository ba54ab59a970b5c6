import type { Interconnect } from "../../src/hardware/interconnect.ts";
import * as catalogue from "../../src/interconnects/index.ts";
import { bitsPerByte } from "../../src/units/bits.ts";
import { bytesPerGigabyte } from "../../src/units/scale.ts";
import { microsecondsPerSecond } from "../../src/units/timeScale.ts";
import { page, provenanceColumns } from "./provenance.ts";
import { type Column, figure, inOrder, inUnits, table, text } from "./table.ts";

const columns: readonly Column<Interconnect>[] = [
  text("id", (link) => link.id),
  text("name", (link) => link.name),
  text("joins", (link) => link.scope),
  figure("one way, GB/s", (link) => inUnits(link.bandwidthBytesPerSecond, bytesPerGigabyte)),
  figure("one way, Gb/s", (link) => inUnits(link.bandwidthBytesPerSecond, bytesPerGigabyte / bitsPerByte)),
  figure("both ways, GB/s", (link) => inUnits(link.bothWaysBytesPerSecond, bytesPerGigabyte)),
  figure("latency, µs", (link) => inUnits(link.latencySeconds, 1 / microsecondsPerSecond)),
  ...provenanceColumns<Interconnect>((link) => link.provenance),
];

/** Returns the page of links and networks. */
export function interconnectsPage(): string {
  const links: readonly Interconnect[] = inOrder<Interconnect>(catalogue);
  return page(
    "Interconnects",
    `${links.length} links and networks. Bandwidths are per direction, for one accelerator or one port.`,
    table(columns, links),
  );
}
