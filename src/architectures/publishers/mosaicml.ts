// Models of MosaicML and Databricks: MPT and DBRX.
export { dbrx } from "../dbrx.js";
export { mpt7b } from "../mpt7b.js";
export { mpt30b } from "../mpt30b.js";
