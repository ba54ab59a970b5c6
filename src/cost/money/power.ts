import { Decimal as HostDecimal } from "decimal.js";
import { type DecimalInput, exactDecimal } from "./exactDecimal.js";

const PowerDecimal: typeof HostDecimal = /* @__PURE__ */ HostDecimal.clone({
  defaults: true,
  precision: 34,
  rounding: 6,
});

/** base^exponent to 34 significant digits, for a base above 0; used for compounding and discounting. */
export function power(base: DecimalInput, exponent: DecimalInput): HostDecimal {
  return new PowerDecimal(exactDecimal("base", base)).pow(exactDecimal("exponent", exponent));
}
