import { bf16 } from "../../../formats/bf16.js";
import { fp8Block128 } from "../../../formats/fp8Block128.js";
import { fp8E4m3 } from "../../../formats/fp8E4m3.js";
import { fp8E5m2 } from "../../../formats/fp8E5m2.js";
import { fp16 } from "../../../formats/fp16.js";
import { fp32 } from "../../../formats/fp32.js";
import { int4 } from "../../../formats/int4.js";
import { int4Group32 } from "../../../formats/int4Group32.js";
import { int4Group64 } from "../../../formats/int4Group64.js";
import { int4Group128 } from "../../../formats/int4Group128.js";
import { int4Group128Asymmetric } from "../../../formats/int4Group128Asymmetric.js";
import { int8 } from "../../../formats/int8.js";
import { int8Group128 } from "../../../formats/int8Group128.js";
import { mxfp4 } from "../../../formats/mxfp4.js";
import { mxfp6 } from "../../../formats/mxfp6.js";
import { mxfp8 } from "../../../formats/mxfp8.js";
import { nf4 } from "../../../formats/nf4.js";
import { nf4DoubleQuantized } from "../../../formats/nf4DoubleQuantized.js";
import type { NumericFormat } from "../../../formats/numericFormat.js";
import { nvfp4 } from "../../../formats/nvfp4.js";

/** Named numeric formats of Hugging Face checkpoints. */
export const checkpointFormats: readonly NumericFormat[] = [
  bf16,
  fp16,
  fp32,
  fp8E4m3,
  fp8E5m2,
  fp8Block128,
  int8,
  int8Group128,
  int4,
  int4Group32,
  int4Group64,
  int4Group128,
  int4Group128Asymmetric,
  nf4,
  nf4DoubleQuantized,
  mxfp4,
  mxfp6,
  mxfp8,
  nvfp4,
];
