import { type FieldCheck, shapedBy } from "../../units/checkShape.js";

/** Method of turning the purchase price of an asset into a yearly charge. */
export type Depreciation =
  | {
      /** Equal yearly amounts without cost of capital, as in financial accounts. */
      readonly method: "straight-line";
      /** Years of use. */
      readonly lifeYears: number;
      /** Resale value over purchase price. */
      readonly residualShare: number;
    }
  | {
      /** Equal yearly amounts with cost of capital, as for a loan or an investment decision. */
      readonly method: "annuity";
      /** Years of use. */
      readonly lifeYears: number;
      /** Resale value over purchase price. */
      readonly residualShare: number;
      /** Yearly cost of capital, 0.1 for 10 %. */
      readonly costOfCapital: number;
    }
  | {
      /** Loss of market value at this age as newer hardware gets cheaper: the cost of using it for a short time. */
      readonly method: "market-value";
      /** Years since purchase. */
      readonly ageYears: number;
      /** Orders of magnitude by which the value falls each year. */
      readonly obsolescence: number;
    };

/** Throws a typed error unless the method of a depreciation and its fields are known; the caller checks the figures. */
export const checkDepreciation: FieldCheck = /* @__PURE__ */ shapedBy<"method", Depreciation>("method", {
  "straight-line": { lifeYears: 0, residualShare: 0 },
  annuity: { lifeYears: 0, residualShare: 0, costOfCapital: 0 },
  "market-value": { ageYears: 0, obsolescence: 0 },
});
