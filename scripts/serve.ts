// Serves the site built by `npm run docs` on localhost: npm run docs:serve [-- PORT].
import { existsSync } from "node:fs";
import { siteServer } from "./docs/siteServer.ts";

const port = Number(process.argv[2] ?? 4173);
if (existsSync("site/index.html")) {
  siteServer("site").listen(port, "localhost", () => console.log(`http://localhost:${port}/`));
} else {
  console.error("The site does not exist yet: run npm run docs first.");
  process.exitCode = 1;
}
