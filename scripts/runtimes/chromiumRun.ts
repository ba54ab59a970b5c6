import { chromium } from "playwright-core";
import { siteServer } from "../docs/siteServer.ts";

const policy = "default-src 'none'; script-src 'self'";

/** Runs a bundle in headless Chromium under a strict content security policy, and returns the page's title, which reports the outcome. */
export async function chromiumRun(folder: string): Promise<string> {
  const server = siteServer(folder, { "content-security-policy": policy });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-sync"] });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`http://localhost:${port}/page.html`);
    await page.waitForFunction('document.title !== "waits"', undefined, { timeout: 30_000 });
    if (problems.length > 0) throw new Error(problems.join("\n"));
    const outcome = await page.title();
    if (!outcome.endsWith("hold")) throw new Error(outcome);
    return `${outcome} (Chromium ${browser.version()})`;
  } finally {
    await browser.close();
    server.close();
  }
}
