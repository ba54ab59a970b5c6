import { isoDate } from "../../cost/prices/isoDate.js";
import { MalformedInputError } from "../../errors/malformedInputError.js";
import { csvRows } from "./csvRows.js";
import { type Fields, isUnsafeName } from "./fields.js";
import type { ImportedRentals, RentalFileOptions } from "./importedRentals.js";
import { OfferList } from "./offerList.js";
import { guardedRead, priceText } from "./priceDocument.js";
import { ReportBuilder } from "./reportBuilder.js";
import { reportImplausible } from "./reportImplausible.js";
import { type SkyPilotMachine, skyPilotMachine } from "./skyPilotMachine.js";

const file = "vms.csv";

/** Columns that a table must have; order and further columns differ from cloud to cloud. */
const neededColumns = ["InstanceType", "AcceleratorName", "AcceleratorCount", "Price", "Region"] as const;

/** Columns that say nothing of the price. */
const otherColumns: ReadonlySet<string> = new Set([
  ...neededColumns,
  "SpotPrice",
  "AvailabilityZone",
  "vCPUs",
  "MemoryGiB",
  "GpuInfo",
  "Arch",
  "Generation",
  "DiskSizeGiB",
  "LocalDiskType",
  "NetworkTier",
  "UpstreamCloudId",
  "AvailabilityZoneId",
  "Capabilities",
  "DeviceCount",
]);

/**
 * The offers of a table of SkyPilot's catalogue (`catalogs/v8/<cloud>/vms.csv`), and what is wrong with it.
 *
 * Model: a row gives an offer on demand for its machine and region, and one on spot for its machine and zone; prices are of the whole
 * machine, as they are written. Columns are found by their names, whatever their case and spacing. Prices that no such machine has, and
 * those far from the others of the table, are kept and noted.
 * Assumes: US dollars an hour. Accelerators keep the table's names, which merge parts ("H100" is SXM, NVL or PCIe): map them before
 * they are joined with the catalogue. Rows without a machine price accelerators whose host is charged apart; they are kept and noted.
 *
 * @param text - the text of the table
 * @param options - the cloud and the day of the table
 * @returns the offers, and the report with its lines
 * @throws {@link MalformedInputError} if a needed column is missing
 * @throws {@link InvalidQuantityError} if the day is not a calendar date
 * @source skypilot-org/skypilot-catalog, catalogs/v8 (2025 and 2026)
 * @example
 * ```ts
 * import { acceleratorHourOn } from "llm-economics/cost";
 * import { importSkyPilotCatalog } from "llm-economics/importers";
 *
 * const table = `InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice
 * gpu-h100-sxm_8gpu-128vcpu-1600gb,H100,8,128,1600,23.60,eu-north1,,10.00`;
 * const { offers } = importSkyPilotCatalog(table, { provider: "nebius", statedOn: "2026-06-01" });
 * offers.map(({ terms }) => terms); // => ["on-demand", "spot"]
 * offers.map((offer) => acceleratorHourOn(offer, "2026-06-02").amount.toFixed(2)); // => ["2.95", "1.25"]
 * ```
 */
export function importSkyPilotCatalog(text: string, options: RentalFileOptions): ImportedRentals {
  return guardedRead(file, () => read(text, options));
}

function read(text: string, options: RentalFileOptions): ImportedRentals {
  const on = isoDate("statedOn", options.statedOn);
  const report = new ReportBuilder();
  const [header, ...rows] = csvRows(priceText(file, text));
  const columns = header?.cells.map(columnName) ?? [];
  const missing = neededColumns.find((name) => !columns.includes(name));
  if (missing !== undefined) throw new MalformedInputError(file, missing, "is not a column of the table");
  for (const name of columns) {
    if (otherColumns.has(name)) continue;
    const problem = isUnsafeName(name) ? "unsafe-name" : "unknown-field";
    report.add("line 1", name, problem, "field-left-out", `The column "${name}" is not a known column of the format.`);
  }
  const machines: [row: string, machine: SkyPilotMachine][] = [];
  const offers = new OfferList({ on, source: options.source ?? "skypilot-catalog", provider: options.provider });
  for (const { line, cells } of rows) {
    report.countRow();
    const row = `line ${line}`;
    if (cells.length !== columns.length) {
      const detail = `It has ${cells.length} cells, the table ${columns.length} columns.`;
      report.add(row, "", "wrong-type", "row-left-out", detail);
      continue;
    }
    const machine = skyPilotMachine(row, cellsOf(columns, cells), report);
    if (machine === undefined) continue;
    machines.push([row, machine]);
    offers.add(row, machine, report);
  }
  reportImplausible(machines, report);
  return { offers: offers.all(), report: report.report() };
}

/** The name of a column as the format spells it, whatever its case, spaces and underscores. */
function columnName(written: string): string {
  const letters = (name: string) => name.toLowerCase().replaceAll(/[\s_]/g, "");
  return Array.from(otherColumns).find((name) => letters(name) === letters(written)) ?? written.trim();
}

/** The cells by their columns, without the empty ones and without names that reach into the prototype. */
function cellsOf(columns: readonly string[], cells: readonly string[]): Fields {
  const named = columns.map((name, index) => [name, cells[index]?.trim() ?? ""] as const);
  return Object.fromEntries(named.filter(([name, cell]) => cell !== "" && !isUnsafeName(name)));
}
