/**
 * The catalogue of links and networks, with bandwidths per direction and the advertised figure apart.
 *
 * @module interconnects
 */
export { efaV1P4d } from "./efaV1P4d.js";
export { efaV2P5 } from "./efaV2P5.js";
export { efaV3P5en } from "./efaV3P5en.js";
export { efaV3P6eGb200 } from "./efaV3P6eGb200.js";
export { efaV4P6B200 } from "./efaV4P6B200.js";
export { efaV4P6B300 } from "./efaV4P6B300.js";
export { ethernet25 } from "./ethernet25.js";
export { ethernet100 } from "./ethernet100.js";
export { gaudi2Roce } from "./gaudi2Roce.js";
export { gaudi3Roce } from "./gaudi3Roce.js";
export { gcpA3High } from "./gcpA3High.js";
export { gcpA3Mega } from "./gcpA3Mega.js";
export { ibEdr } from "./ibEdr.js";
export { ibGdr } from "./ibGdr.js";
export { ibHdr } from "./ibHdr.js";
export { ibNdr } from "./ibNdr.js";
export { ibXdr } from "./ibXdr.js";
export { iciV4 } from "./iciV4.js";
export { iciV5e } from "./iciV5e.js";
export { iciV5p } from "./iciV5p.js";
export { iciV6e } from "./iciV6e.js";
export { iciV7 } from "./iciV7.js";
export { mi455xScaleup } from "./mi455xScaleup.js";
export { neuronlinkV3 } from "./neuronlinkV3.js";
export { neuronlinkV4 } from "./neuronlinkV4.js";
export { nvlink1 } from "./nvlink1.js";
export { nvlink2 } from "./nvlink2.js";
export { nvlink3 } from "./nvlink3.js";
export { nvlink4 } from "./nvlink4.js";
export { nvlink5 } from "./nvlink5.js";
export { nvlink6 } from "./nvlink6.js";
export { nvlinkC2cGrace } from "./nvlinkC2cGrace.js";
export { nvlinkC2cVera } from "./nvlinkC2cVera.js";
export { omnipathCn100 } from "./omnipathCn100.js";
export { omnipathCn5000 } from "./omnipathCn5000.js";
export { pcie3X16 } from "./pcie3X16.js";
export { pcie4X16 } from "./pcie4X16.js";
export { pcie5X16 } from "./pcie5X16.js";
export { pcie6X16 } from "./pcie6X16.js";
export { pcie7X16 } from "./pcie7X16.js";
export { roce100 } from "./roce100.js";
export { roce200 } from "./roce200.js";
export { roce400 } from "./roce400.js";
export { roce800 } from "./roce800.js";
export { slingshot11 } from "./slingshot11.js";
export { ubLink } from "./ubLink.js";
export { xgmiMi250x } from "./xgmiMi250x.js";
export { xgmiMi300x } from "./xgmiMi300x.js";
export { xgmiMi350x } from "./xgmiMi350x.js";
