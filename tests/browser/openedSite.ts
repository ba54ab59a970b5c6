import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { siteServer } from "../../scripts/docs/siteServer.ts";

const executables = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** A page of the site in a browser, with its errors. */
export interface OpenedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, failed requests and violations of the content security policy. */
  readonly problems: readonly string[];
}

/** The built site behind a static server, and a headless browser to look at it. */
export interface OpenedSite {
  open(path: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

function watch(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy")) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfailed", (request) => problems.push(`${request.url()} failed`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} is ${response.status()}`);
  });
  return problems;
}

/** Serves `site` and starts the browser. Every response has `headers`, such as a content security policy. */
export async function openedSite(headers: Readonly<Record<string, string>> = {}): Promise<OpenedSite> {
  const executablePath = executables.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error("Install Chromium, or set CHROMIUM to the path of its program.");
  const server = siteServer("site", headers);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const problems = watch(page);
      await page.goto(`http://localhost:${port}/${path}`);
      return { page, problems };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
