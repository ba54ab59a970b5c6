import { ggufBF16 } from "../../formats/ggufBF16.js";
import { ggufF16 } from "../../formats/ggufF16.js";
import { ggufF32 } from "../../formats/ggufF32.js";
import { ggufIQ1_M } from "../../formats/ggufIQ1_M.js";
import { ggufIQ1_S } from "../../formats/ggufIQ1_S.js";
import { ggufIQ2_S } from "../../formats/ggufIQ2_S.js";
import { ggufIQ2_XS } from "../../formats/ggufIQ2_XS.js";
import { ggufIQ2_XXS } from "../../formats/ggufIQ2_XXS.js";
import { ggufIQ3_S } from "../../formats/ggufIQ3_S.js";
import { ggufIQ3_XXS } from "../../formats/ggufIQ3_XXS.js";
import { ggufIQ4_NL } from "../../formats/ggufIQ4_NL.js";
import { ggufIQ4_XS } from "../../formats/ggufIQ4_XS.js";
import { ggufMXFP4 } from "../../formats/ggufMXFP4.js";
import { ggufNVFP4 } from "../../formats/ggufNVFP4.js";
import { ggufQ1_0 } from "../../formats/ggufQ1_0.js";
import { ggufQ2_K } from "../../formats/ggufQ2_K.js";
import { ggufQ3_K } from "../../formats/ggufQ3_K.js";
import { ggufQ4_0 } from "../../formats/ggufQ4_0.js";
import { ggufQ4_1 } from "../../formats/ggufQ4_1.js";
import { ggufQ4_K } from "../../formats/ggufQ4_K.js";
import { ggufQ5_0 } from "../../formats/ggufQ5_0.js";
import { ggufQ5_1 } from "../../formats/ggufQ5_1.js";
import { ggufQ5_K } from "../../formats/ggufQ5_K.js";
import { ggufQ6_K } from "../../formats/ggufQ6_K.js";
import { ggufQ8_0 } from "../../formats/ggufQ8_0.js";
import { ggufTQ1_0 } from "../../formats/ggufTQ1_0.js";
import { ggufTQ2_0 } from "../../formats/ggufTQ2_0.js";
import type { NumericFormat } from "../../formats/numericFormat.js";

/** Numeric formats of GGUF tensor types. */
export const ggufFormats: readonly NumericFormat[] = [
  ggufBF16,
  ggufF16,
  ggufF32,
  ggufIQ1_M,
  ggufIQ1_S,
  ggufIQ2_S,
  ggufIQ2_XS,
  ggufIQ2_XXS,
  ggufIQ3_S,
  ggufIQ3_XXS,
  ggufIQ4_NL,
  ggufIQ4_XS,
  ggufMXFP4,
  ggufNVFP4,
  ggufQ1_0,
  ggufQ2_K,
  ggufQ3_K,
  ggufQ4_0,
  ggufQ4_1,
  ggufQ4_K,
  ggufQ5_0,
  ggufQ5_1,
  ggufQ5_K,
  ggufQ6_K,
  ggufQ8_0,
  ggufTQ1_0,
  ggufTQ2_0,
];
