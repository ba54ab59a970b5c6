/** Layer of every folder of src. A file imports only from lower layers or from its own folder. */
export const layers: Readonly<Record<string, number>> = {
  errors: 0,
  units: 1,
  formats: 2,
  hardware: 3,
  models: 3,
  sources: 3.1,
  accelerators: 3.2,
  architectures: 3.2,
  interconnects: 3.2,
  prices: 3.2,
  servers: 3.2,
  quantization: 4,
  roofline: 5,
  operations: 5.1,
  efficiency: 5.2,
  inference: 6,
  load: 6.2,
  training: 6,
  energy: 7,
  workloads: 7,
  cost: 8,
  scenarios: 9,
  planning: 9,
  measurements: 9.1,
  calibration: 9.2,
  charts: 9.3,
  schemas: 10,
  importers: 11,
  testing: 11,
};

/** Data folders: sourced literals, which logic does not import. */
export const dataFolders: readonly string[] = [
  "accelerators",
  "architectures",
  "interconnects",
  "prices",
  "servers",
  "sources",
];

/** Generated data files in folders of logic, exempt from the line limit. */
export const dataFiles: readonly string[] = [
  "src/efficiency/chain.ts",
  "src/efficiency/residualSpreads.ts",
  "src/importers/gguf/publishedShapes.ts",
  "src/training/rates/fittedTrainingRates.ts",
];

/** Packages that src may import, with the required import specifier and the folders that may import them. */
export const dependencies: readonly {
  readonly name: string;
  readonly specifier: string;
  readonly folders: readonly string[];
}[] = [
  { name: "zod", specifier: "zod/mini", folders: ["schemas", "importers"] },
  {
    name: "decimal.js",
    specifier: "decimal.js",
    folders: Object.keys(layers).filter((folder) => (layers[folder] ?? 0) >= 8),
  },
  { name: "fast-check", specifier: "fast-check", folders: ["testing"] },
];
