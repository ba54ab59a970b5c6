import type { ConfigFields } from "./configFields.js";

/** Longest type that an error quotes, in characters. */
const longestShown = 40;

const formats: { readonly [type: string]: string } = {
  bfloat16: "bf16",
  bf16: "bf16",
  float16: "fp16",
  fp16: "fp16",
  half: "fp16",
  float32: "fp32",
  fp32: "fp32",
  float: "fp32",
  float8_e4m3fn: "fp8-e4m3",
  float8_e4m3fnuz: "fp8-e4m3",
  fp8: "fp8-e4m3",
  float8_e5m2: "fp8-e5m2",
  int8: "int8",
};

/** The id of the numeric format of unquantised weights; "auto" counts as unstated. */
export function nativeFormatOf(config: ConfigFields, outer: ConfigFields, warnings: string[]): string {
  const stated = [config, outer].map((fields) => fields.text("torch_dtype") ?? fields.text("dtype"));
  const type = stated.find((candidate) => candidate && candidate !== "auto");
  if (type === undefined) {
    warnings.push("The file states no torch_dtype; bfloat16 was assumed.");
    return "bf16";
  }
  const name = type.replace("torch.", "");
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) {
    const known = Object.keys(formats).join(", ");
    throw outer.malformed("torch_dtype", `must be one of ${known}; got ${JSON.stringify(type.slice(0, longestShown))}`);
  }
  return format;
}
