import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, jsonShown, launch, openPage, type OpenOptions } from './opened';
import { findService, given, hasService, startService, type Service } from './service';

let service: Service;
let browser: Browser;

const opened = (options?: OpenOptions, path = '/') =>
  openPage(browser, service.url + path, { graphiql: true, ...options });

const query = (page: Page) => page.locator('.graphiql-query-editor').innerText();

describe.skipIf(!hasService())('GraphiQL on the page of the running service', () => {
  beforeAll(async () => {
    service = await findService();
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('holds the first example with its values and its answer on the first visit, without a complaint', async () => {
    const { page, complaints, asked } = await opened();
    await expect.poll(() => query(page)).toContain('WhoKnows');
    await expect.poll(() => page.locator('.graphiql-editor-tool').first().innerText()).toContain('competency');
    await expect.poll(() => jsonShown(page)).toContain('"totalCount"');
    expect(asked.length).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('shows the answer that was a table before, unasked', async () => {
    const { page, asked } = await opened({ graphiql: false });
    await page.click('text=GraphQL og JSON');
    await page.waitForSelector('.graphiql-execute-button');
    await expect.poll(() => jsonShown(page)).toContain('"municipalities"');
    expect(asked.length).toBe(1);
  });

  test('runs an example that the keyboard chose by Enter and by Ctrl+Enter, and its answer is a table too', async () => {
    const { page, asked, complaints } = await opened();
    await jsonShown(page);
    await page.focus('[data-example="analysts/network-by-area"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toContain('NetworkByArea');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain('graphiql-execute-button');
    const before = asked.length;
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => asked.length).toBe(before + 1);
    await expect.poll(() => jsonShown(page)).toContain('"networkAreas"');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.length).toBe(before + 2);
    expect(asked.at(-1)).toContain('NetworkByArea');
    await expect.poll(() => jsonShown(page)).toContain('"networkAreas"');

    await page.click('text=Tabel');
    await expect.poll(() => page.locator('.answer table').innerText()).toContain('Sjælland');
    expect(complaints).toEqual([]);
  });

  test('keeps the active tab in sight, however many are open', async () => {
    const { page } = await opened();
    await jsonShown(page);
    const examples = await page.locator('[data-example]').all();
    for (const button of examples.slice(0, 10)) {
      await button.click();
      const id = (await button.getAttribute('data-example')) ?? '';
      await expect.poll(() => new URL(page.url()).search).toContain(id);
      await expect
        .poll(() =>
          page.evaluate(() => {
            const tab = document.querySelector('.graphiql-tab-active')?.getBoundingClientRect();
            const strip = document.querySelector('.graphiql-tabs')?.getBoundingClientRect();
            return (
              tab !== undefined && strip !== undefined && tab.left >= strip.left - 1 && tab.right <= strip.right + 1
            );
          }),
        )
        .toBe(true);
    }
    expect(await page.locator('.graphiql-tab').count()).toBe(10);
    expect(
      await page.evaluate(() => {
        const strip = document.querySelector('.graphiql-tabs');
        return strip !== null && strip.scrollWidth > strip.clientWidth;
      }),
    ).toBe(true);
  });

  test('takes the page along when another tab is opened: title, address and table', async () => {
    const { page } = await opened();
    await jsonShown(page);
    const first = await page.locator('#question-title').innerText();
    await page.click('[data-example="analysts/network-by-area"]');
    await expect.poll(() => jsonShown(page)).toContain('"networkAreas"');
    await page.click('.graphiql-tab >> nth=0');
    await expect.poll(() => page.locator('#question-title').innerText()).toBe(first);
    expect(new URL(page.url()).search).toBe('?example=secretariat/who-knows');
    await page.click('text=Tabel');
    await expect.poll(() => page.locator('.answer h3').first().innerText()).toContain('Kommuner');
  });

  test('keeps values that were written and not yet asked with while the table is looked at', async () => {
    const { page } = await opened();
    await jsonShown(page);
    const values = page.locator('.graphiql-editor-tool .view-lines').first();
    await values.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{"competency": "competency:c112"');
    await expect.poll(() => values.innerText()).toContain('c112');
    await page.click('text=Tabel');
    await page.click('text=GraphQL og JSON');
    await expect.poll(() => values.innerText()).toContain('c112');
  });

  test.each(['Open short keys dialog', 'Open settings dialog'])('shows the close icon of "%s"', async (dialog) => {
    const { page } = await opened();
    await page.click(`[aria-label="${dialog}"]`);
    const icon = page.locator('.graphiql-dialog-close > svg');
    const drawn = await icon.evaluate((svg) => {
      const style = getComputedStyle(svg);
      const width = svg.getBoundingClientRect().width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      return { width, color: style.color };
    });
    expect(drawn.width).toBeGreaterThanOrEqual(8);
    await page.click('.graphiql-dialog-close');
    await expect.poll(() => icon.count()).toBe(0);
  });

  test.each([
    ['da-DK', 'Ingen forbindelse'],
    ['en-GB', 'No connection'],
  ])('says in a sentence that nobody answers (%s), without a stack', async (locale, sentence) => {
    const { page } = await opened({ locale });
    await jsonShown(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.click('.graphiql-execute-button');
    await expect
      .poll(async () => (await jsonShown(page)).replace(/\s+/gu, ' '), { timeout: 15_000 })
      .toContain(sentence);
    expect(await jsonShown(page)).not.toMatch(/stack|TypeError|Failed to fetch|\.js:/u);
  });

  test('stays as it was left', async () => {
    const { page, complaints } = await opened();
    await page.click('[data-example="secretariat/municipalities-without-nominee"]');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('graphiql:tabState'))).toContain('WithoutNominee');
    await page.reload();
    await expect.poll(() => query(page)).toContain('MunicipalitiesWithoutNominee');
    expect(await page.locator('.graphiql-editor-tool .view-lines').first().innerText()).not.toContain('competency');
    expect(complaints).toEqual([]);
  });

  test.skipIf(given() !== undefined)('asks as ever where the schema is not told, and the page says so', async () => {
    const closed = await startService({ GRAPHCOUNCIL_INTROSPECTION: 'false' });
    try {
      const { page } = await openPage(browser, closed.url, { graphiql: true });
      await expect
        .poll(() => page.locator('main .notice[role=status]').innerText())
        .toContain('ikke at vise sit skema');
      await expect.poll(() => jsonShown(page)).toContain('"totalCount"');
      await page.click('.graphiql-execute-button');
      await expect.poll(() => jsonShown(page)).toContain('"totalCount"');
    } finally {
      await closed.stop();
    }
  });

  test('has its workers from our own files, and they work: what is typed is completed', async () => {
    const { page, complaints, workers } = await opened();
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

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    test.each([1360, 390])('at %i pixels has no accessibility fault that a style can mend', async (width) => {
      const { page, complaints } = await opened({ colorScheme, width });
      await jsonShown(page);
      expect(await faultsOf(page)).toEqual([]);
      for (const dialog of ['Open short keys dialog', 'Open settings dialog']) {
        await page.click(`[aria-label="${dialog}"]`);
        expect(await faultsOf(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.click('[aria-label="Show Documentation Explorer"]');
      await page.click('.graphiql-doc-explorer-type-name >> nth=0');
      await page.click('.graphiql-doc-explorer-item a >> nth=0');
      expect(await faultsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
});
