import { checkEach, type FieldCheck, shaped } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import type { Commitment } from "./commitment.js";

const checkCommitment = /* @__PURE__ */ shaped<Commitment>({ months: 0, pricePerHour: checkMoney, upfrontShare: [0] });

/** Throws a typed error unless each item is a commitment without unknown fields; the caller checks the figures. */
export const checkCommitments: FieldCheck = (field: string, commitments: readonly Commitment[]) =>
  checkEach(field, commitments, checkCommitment);
