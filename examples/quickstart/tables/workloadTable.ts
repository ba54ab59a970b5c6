import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { days, formatBytes, formatBytesPerSecond, formatCount, formatWatts } from "llm-economics/units";
import {
  classifyWorkload,
  inferenceWorkload,
  trainingWorkload,
  type WorkloadDemands,
  type WorkloadProfile,
} from "llm-economics/workloads";
import type { ServedModel } from "../models/servedModels.ts";
import { percent } from "../text/figures.ts";
import { table } from "../text/table.ts";

/** A training run like the model's own, and a busy service. */
const described = {
  training: { tokens: 15e12, withinSeconds: days(60) },
  inference: { requestsPerSecond: 1_000, peakToMean: 2, inputTokens: 1_024, outputTokens: 256 },
} as const;

const watts = ({ low, high }: { readonly low: number; readonly high?: number | undefined }) =>
  high === undefined ? `${formatWatts(low)} or more` : `${formatWatts(low)} to ${formatWatts(high)}`;

/** Cell text for values that the library takes from the article without computing them. */
const notComputed = "as in the article";

type Row = readonly [string, (profile: WorkloadProfile) => string, (demands: WorkloadDemands) => string];

const rows: readonly Row[] = [
  ["primary metric", ({ primaryMetric }) => primaryMetric.value, ({ primaryMetric }) => primaryMetric],
  [
    "accelerators",
    ({ accelerators: { value } }) =>
      `${formatCount(value.low)}${value.high === undefined ? " or more" : ` to ${value.high}`} a ${value.within}`,
    ({ accelerators, acceleratorsTogether }) =>
      `${accelerators.toLocaleString("en-US")}, ${acceleratorsTogether.toLocaleString("en-US")} together`,
  ],
  [
    "memory",
    ({ memoryPriority }) => memoryPriority.value,
    ({ memoryPriority, memoryBytes }) => `${memoryPriority}, ${formatBytes(memoryBytes)}`,
  ],
  [
    "interconnect",
    ({ interconnect }) => interconnect.value,
    ({ interconnect, exchangeBytesPerSecond }) => `${interconnect}, ${formatBytesPerSecond(exchangeBytesPerSecond)}`,
  ],
  ["precision", ({ precisions }) => precisions.value.join(", "), ({ precisions }) => precisions.join(", ")],
  ["power of a rack", ({ rackPowerWatts }) => watts(rackPowerWatts.value), () => notComputed],
  ["cost model", ({ costModel }) => costModel.value, () => notComputed],
  ["latency sensitivity", ({ latencySensitivity }) => latencySensitivity.value, () => notComputed],
  [
    "storage",
    ({ storageBytesPerSecond: { value } }) => `${formatBytesPerSecond(value.low)} or more`,
    ({ storageBytesPerSecond }) => formatBytesPerSecond(storageBytesPerSecond),
  ],
  ["bound by", () => "", ({ bound }) => bound],
];

/** Returns a table of the article's two workload profiles and the demands of a model on H100, with the recommended number of tiers. */
export function workloadTable({ model }: ServedModel): string {
  const found = classifyWorkload({ model, accelerator: nvidiaH100Sxm, ...described });
  const { training, inference, dominant, shareOfAcceleratorHours, tiers } = found;
  const asked = (text: (demands: WorkloadDemands) => string, demands: WorkloadDemands | null) =>
    demands ? text(demands) : "";
  const cells = rows.map(([name, profile, demands]) => [
    name,
    profile(trainingWorkload),
    asked(demands, training),
    profile(inferenceWorkload),
    asked(demands, inference),
  ]);
  const header = [
    "",
    "training, the article",
    "15T tokens in 60 days",
    "inference, the article",
    "1,000 requests a second",
  ];
  const share = percent(shareOfAcceleratorHours[dominant]);
  return [
    table(header, cells, header.slice(1)),
    `\n${dominant} takes ${share} of the accelerator-hours of a year. Tiers: ${tiers.count}. ${tiers.reason.statement}`,
  ].join("\n");
}
