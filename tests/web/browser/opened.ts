import type axeCore from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The page in a browser context of its own, and what it did. */
export interface Opened {
  readonly page: Page;
  /** Grows with every policy violation, console error and failed request. */
  readonly complaints: string[];
  /** Addresses of the workers that were started. */
  readonly workers: string[];
  /** Addresses of everything that was fetched. */
  readonly fetched: string[];
  /** The bodies of what was asked of the service, without questions about the schema, the day and what can be chosen. */
  readonly asked: string[];
}

export interface OpenOptions extends BrowserContextOptions {
  readonly width?: number;
  /** Whether to begin in GraphiQL, as on a visit after it was chosen. */
  readonly graphiql?: boolean;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
}

/** Opens an address, in Danish unless told otherwise, and waits until the first answer or GraphiQL is there. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1360, graphiql = false, ...options }: OpenOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width, height: 850 }, ...options });
  const page = await context.newPage();
  const opened: Opened = { page, complaints: [], workers: [], fetched: [], asked: [] };
  page.on('worker', (worker) => opened.workers.push(worker.url()));
  page.on('pageerror', (fault) => opened.complaints.push(fault.message));
  page.on('request', (request) => {
    opened.fetched.push(request.url());
    const body = request.postData() ?? '';
    if (request.method() === 'POST' && !/IntrospectionQuery|\{ today |\{ id title: /u.test(body))
      opened.asked.push(body);
  });
  page.on('response', (answer) => {
    if (!answer.ok()) opened.complaints.push(`${String(answer.status())} ${answer.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) opened.complaints.push(message.text());
  });
  await page.addInitScript((isGraphiql) => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(`violates ${violation.violatedDirective}: ${violation.blockedURI} ${violation.sample}`);
    });
    if (isGraphiql) localStorage.setItem('graphcouncil:view', 'graphiql');
  }, graphiql);
  await page.goto(url);
  await page.waitForSelector(graphiql ? '.graphiql-execute-button' : '.answer table, .no-answer');
  return opened;
}

/** What GraphiQL's answer says, once there is one. */
export async function jsonShown(page: Page): Promise<string> {
  const answer = page.locator('.graphiql-response .view-lines');
  await expect.poll(() => answer.innerText(), { timeout: 15_000 }).toMatch(/"(?:data|errors)"/u);
  return (await answer.innerText()).replaceAll('\u00a0', ' ');
}

/** What axe finds on the whole page as it stands, but for what only GraphiQL's own markup could mend. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // Through the debugger's protocol, which the page's policy does not concern.
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes
        // Its tabs are list items with the role of a tab around two buttons.
        .filter(({ html }) => !(id === 'nested-interactive' && html.includes('graphiql-tab')))
        .map(({ html }) => `${id}: ${html}`),
    );
  });
}
