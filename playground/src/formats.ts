import { bf16, fp8E4m3, int4Group128, int8, mxfp4, type NumericFormat, nvfp4 } from "llm-economics/formats";

/** Formats offered by the form, by export name. */
export const formats: { readonly [name: string]: NumericFormat } = { bf16, fp8E4m3, int4Group128, int8, mxfp4, nvfp4 };
