import { MalformedInputError } from "../../errors/malformedInputError.js";
import { csvRows } from "./csvRows.js";
import { type Fields, isUnsafeName } from "./fields.js";
import type { ImportedRentals, RentalFileOptions } from "./importedRentals.js";
import { OfferList } from "./offerList.js";
import { guardedRead, priceFileShape, priceText, statedDate } from "./priceDocument.js";
import { ReportBuilder } from "./reportBuilder.js";
import { reportImplausible } from "./reportImplausible.js";
import { type SkyPilotMachine, skyPilotMachine } from "./skyPilotMachine.js";

const file = "vms.csv";

/** Required columns; order and additional columns differ between clouds. */
const neededColumns = ["InstanceType", "AcceleratorName", "AcceleratorCount", "Price", "Region"] as const;

/** Known columns. */
const otherColumns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ([] as string[]).concat(neededColumns, [
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
  ]),
);

/**
 * Imports the offers in a table of the SkyPilot catalogue (`catalogs/v8/<cloud>/vms.csv`), with a report of all problems.
 *
 * Model: a row is an on-demand offer for its machine and region, and a spot offer for its machine and zone. Prices are for the whole machine,
 * as written. Column names are matched regardless of case and spacing. Implausible prices are kept and noted.
 * Assumes: US dollars per hour. Accelerators keep the names of the table, which merge products ("H100" is SXM, NVL or PCIe); map them before
 * joining with the catalogue. Rows without a machine price accelerators whose host is billed separately; they are kept and noted.
 *
 * @param text - text of the table
 * @param options - cloud and date of the table
 * @returns the offers, and the report with line numbers
 * @throws {@link MalformedInputError} if a required column is missing
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
  const on = statedDate(options, { ...priceFileShape, provider: 0 });
  const report = new ReportBuilder();
  const [header, ...rows] = csvRows(priceText(file, text));
  const columns = header?.cells.map(columnName) ?? [];
  const missing = neededColumns.find((name) => !columns.includes(name));
  if (missing !== undefined) throw new MalformedInputError(file, missing, "is not a column of the table");
  for (const name of columns) {
    if (otherColumns.has(name)) continue;
    const problem = isUnsafeName(name) ? "unsafe-name" : "unknown-field";
    report.add("line 1", name, problem, "field-left-out", `"${name}" is not a known column of the format.`);
  }
  const machines: [row: string, machine: SkyPilotMachine][] = [];
  const offers = new OfferList({ on, source: options.source ?? "skypilot-catalog", provider: options.provider });
  for (const { line, cells } of rows) {
    report.countRow();
    const row = `line ${line}`;
    if (cells.length !== columns.length) {
      const detail = `The row has ${cells.length} cells, but the table has ${columns.length} columns.`;
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

/** The canonical name of a column, regardless of case, spaces and underscores. */
function columnName(written: string): string {
  const letters = (name: string) => name.toLowerCase().replaceAll(/[\s_]/g, "");
  return Array.from(otherColumns).find((name) => letters(name) === letters(written)) ?? written.trim();
}

/** The non-empty cells by column, without unsafe column names. */
function cellsOf(columns: readonly string[], cells: readonly string[]): Fields {
  const named = columns.map((name, index) => [name, cells[index]?.trim() ?? ""] as const);
  return Object.fromEntries(named.filter(([name, cell]) => cell !== "" && !isUnsafeName(name)));
}
