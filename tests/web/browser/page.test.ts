import type axeCore from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findService, given, hasService, startService, type Service } from './service';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let service: Service;
let browser: Browser;

interface Opened {
  readonly page: Page;
  /** Grows with every policy violation, console error and failed request. */
  readonly complaints: string[];
  /** Addresses of the workers that were started. */
  readonly workers: string[];
}

/** The page, open, with GraphiQL there. */
async function opened(options: BrowserContextOptions, url = service.url): Promise<Opened> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('response', (answer) => {
    if (!answer.ok()) complaints.push(`${String(answer.status())} ${answer.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(`violates ${violation.violatedDirective}: ${violation.blockedURI} ${violation.sample}`);
    });
  });
  await page.goto(url);
  await page.waitForSelector('.graphiql-execute-button');
  return { page, complaints, workers };
}

async function answerShown(page: Page): Promise<string> {
  const answer = page.locator('.graphiql-response .view-lines');
  await expect.poll(() => answer.innerText(), { timeout: 15_000 }).toMatch(/"(?:data|errors)"/u);
  return (await answer.innerText()).replaceAll('\u00a0', ' ');
}

async function faultsOfOurParts(page: Page): Promise<readonly string[]> {
  // Through the debugger's protocol, which the page's policy does not concern.
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run({ exclude: ['.graphiql-container'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

describe.skipIf(!hasService())('The page of the running service', () => {
  beforeAll(async () => {
    service = await findService();
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
  });

  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('An example opens in GraphiQL and its run shows data, under the policy and without a complaint', async () => {
    const { page, complaints } = await opened({ viewport: { width: 1360, height: 850 } });
    await page.click('[data-example="secretariat/municipalities-without-nominee"]');
    await expect
      .poll(() => page.locator('.graphiql-query-editor').innerText())
      .toContain('MunicipalitiesWithoutNominee');

    await page.click('.graphiql-execute-button');
    const answer = await answerShown(page);
    expect(answer).toContain('"municipalities"');
    expect(answer).toContain('"totalCount"');
    expect(answer).not.toContain('"errors"');
    expect(complaints).toEqual([]);
  });

  test('The page tells the day that answers are as of', async () => {
    const { page } = await opened({ viewport: { width: 1360, height: 850 } });
    await expect
      .poll(() => page.locator('#today').innerText())
      .toMatch(/^Uden asOf svares der pr\. \d{1,2}\. \S+ \d{4}\.$/u);
  });

  test('What stands in GraphiQL on the first visit runs as it is, and stays as it was left', async () => {
    const { page, complaints } = await opened({ viewport: { width: 1360, height: 850 } });
    await expect.poll(() => page.locator('.graphiql-query-editor').innerText()).toContain('WhoKnows');
    await expect.poll(() => page.locator('.graphiql-editor-tool').first().innerText()).toContain('competency');
    await page.click('.graphiql-execute-button');
    expect(await answerShown(page)).toContain('"totalCount"');

    await page.click('[data-example="secretariat/municipalities-without-nominee"]');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('graphiql:tabState'))).toContain('WithoutNominee');
    await page.reload();
    await expect
      .poll(() => page.locator('.graphiql-query-editor').innerText())
      .toContain('MunicipalitiesWithoutNominee');
    expect(await page.locator('.graphiql-editor-tool .view-lines').first().innerText()).not.toContain('competency');
    expect(complaints).toEqual([]);
  });

  test.skipIf(given() !== undefined)(
    'Without the schema questions are asked as ever, and the page says so',
    async () => {
      const closed = await startService({ GRAPHCOUNCIL_INTROSPECTION: 'false' });
      try {
        const { page } = await opened({ viewport: { width: 1360, height: 850 } }, closed.url);
        await expect.poll(() => page.locator('main [role=status]').innerText()).toContain('ikke at vise sit skema');
        await page.click('.graphiql-execute-button');
        await expect
          .poll(() => page.locator('.graphiql-response .view-lines').innerText(), { timeout: 15_000 })
          .toContain('"totalCount"');
      } finally {
        await closed.stop();
      }
    },
  );

  test('The policy allows no inline text and no evaluation', async () => {
    const policy = (await fetch(service.url)).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("worker-src 'self';");
    expect(policy).not.toContain('blob:');
  });

  test('The editor has its workers from our own files, and they work: what is typed is completed', async () => {
    const { page, complaints, workers } = await opened({ viewport: { width: 1360, height: 850 } });
    const lines = page.locator('.graphiql-query-editor .view-lines');
    await expect.poll(() => lines.innerText()).toContain('WhoKnows');
    await lines.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('{ workingGr');
    const choices = page.locator('.suggest-widget .monaco-list-row');
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Control+Space');
          return (await choices.allInnerTexts()).join('\n');
        },
        { timeout: 20_000, interval: 500 },
      )
      .toContain('workingGroups');
    for (const kind of ['editor', 'graphql', 'json']) {
      await expect.poll(() => workers.join(' ')).toMatch(new RegExp(`/assets/${kind}\\.worker-`, 'u'));
    }
    expect(workers.filter((url) => !url.startsWith(`${service.url}/assets/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('The keyboard alone opens an example and runs it', async () => {
    const { page, complaints } = await opened({ viewport: { width: 1360, height: 850 } });
    await page.focus('[data-example="analysts/network-by-area"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.graphiql-query-editor').innerText()).toContain('NetworkByArea');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('graphiql-execute-button');

    await page.keyboard.press('Enter');
    expect(await answerShown(page)).toContain('"networkAreas"');
    expect(complaints).toEqual([]);
  });

  describe.each(['light', 'dark'] as const)('In the %s', (colorScheme) => {
    test.each([1360, 360])('at %i pixels our parts have no accessibility fault and fit the width', async (width) => {
      const { page, complaints } = await opened({ colorScheme, viewport: { width, height: 850 } });
      expect(await faultsOfOurParts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
    });
  });
});
