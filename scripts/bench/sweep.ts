import * as accelerators from "../../src/accelerators/index.ts";
import { llama31_8b } from "../../src/architectures/llama31_8b.ts";
import { llama31_70b } from "../../src/architectures/llama31_70b.ts";
import { mixtral8x7b } from "../../src/architectures/mixtral8x7b.ts";
import { qwen3Next80bA3b } from "../../src/architectures/qwen3Next80bA3b.ts";
import { globalProfile } from "../../src/efficiency/globalProfile.ts";
import { bf16 } from "../../src/formats/bf16.ts";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.ts";
import { int4Group128 } from "../../src/formats/int4Group128.ts";
import { int8 } from "../../src/formats/int8.ts";
import type { Accelerator } from "../../src/hardware/accelerator.ts";
import { closedLoop } from "../../src/inference/closedLoop.ts";
import { preparedReplica, preparePlan } from "../../src/inference/preparedPlan.ts";
import { quantize } from "../../src/quantization/quantize.ts";
import { stopwatch } from "./stopwatch.ts";

const configurations = 1_000_000;
const degrees = [1, 2, 4, 8];
const lengths = { inputTokens: 1024, outputTokens: 256 };
const bytesPerKilobyte = 1_024;

const models = [llama31_8b, llama31_70b, mixtral8x7b, qwen3Next80bA3b].flatMap((architecture) =>
  [bf16, fp8E4m3, int8, int4Group128].map((weights) => quantize(architecture, { weights })),
);
const machines: readonly Accelerator[] = Object.values(accelerators).filter((part) => part.weightMemory === "off-chip");
const setups = models.length * machines.length * degrees.length;
const batches = Math.ceil(configurations / setups);

/** Returns output tokens per second for every model, accelerator, format, degree and concurrency; 0 when the model does not fit. */
function sweep(): Float64Array {
  const rates = new Float64Array(setups * batches);
  const { rates: times } = globalProfile;
  let at = 0;
  for (const model of models) {
    for (const accelerator of machines) {
      for (const tensorParallel of degrees) {
        const prepared = preparePlan({ model, accelerator, tensorParallel, concurrency: 1, ...lengths });
        const replica = preparedReplica(prepared, times);
        for (let batch = 1; batch <= batches; batch++, at++) {
          if (prepared.largestBatch >= 1)
            rates[at] = closedLoop(replica, batch).requestsPerSecond * lengths.outputTokens;
        }
      }
    }
  }
  return rates;
}

const read = stopwatch();
const rates = sweep();
const seconds = read();
const fitting = rates.filter((rate) => rate > 0).length;
const maximumResidentBytes = process.resourceUsage().maxRSS * bytesPerKilobyte;
console.log(JSON.stringify({ configurations: rates.length, fitting, seconds, maximumResidentBytes }));
