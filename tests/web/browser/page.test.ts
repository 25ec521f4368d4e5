import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, launch, openPage, type OpenOptions } from './opened';
import { findService, hasService, type Service } from './service';

let service: Service;
let browser: Browser;

const opened = (options?: OpenOptions, path = '/') => openPage(browser, service.url + path, options);

describe.skipIf(!hasService())('The page of the running service', () => {
  beforeAll(async () => {
    service = await findService();
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('begins with a question that is asked by itself, as a table, before GraphiQL is loaded', async () => {
    const { page, complaints, fetched, asked } = await opened();
    expect(await page.locator('.answer tbody tr').count()).toBeGreaterThan(0);
    expect(asked.length).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /Explorer|monaco|worker/u.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('tells the day that answers are as of', async () => {
    const { page } = await opened();
    await expect
      .poll(() => page.locator('#today').innerText())
      .toMatch(/^Hvor intet andet er sagt, gælder svarene pr\. \d{1,2}\. \S+ \d{4}\.$/u);
  });

  test('shows what others see of the same question, and what is hidden from them', async () => {
    const { page, complaints, asked } = await opened();
    await expect.poll(() => page.locator('.answer tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('.answer').innerText()).not.toContain('Skjult for dig');
    await page.getByLabel('Se som').selectOption({ label: 'Offentligheden' });
    await expect.poll(() => page.locator('.answer').innerText()).toContain('Skjult for dig');
    expect(asked.length).toBe(2);
    await page.getByLabel('Se som').selectOption({ label: 'Dig selv' });
    await expect.poll(() => page.locator('.answer').innerText()).not.toContain('Skjult for dig');
    expect(complaints).toEqual([]);
  });

  test('shows each example’s answer as a table when it is chosen, or says that there is none', async () => {
    const { page, complaints } = await opened();
    for (const button of await page.locator('[data-example]').all()) {
      await button.click();
      await expect.poll(() => page.locator('.answer table').count(), { timeout: 15_000 }).toBeGreaterThan(0);
      expect(await page.locator('[role=alert]').count()).toBe(0);
      expect(await page.locator('#question-title').innerText()).toBe(await button.innerText());
    }
    expect(complaints).toEqual([]);
  });

  test('names the open example in its address, which opens it elsewhere, and goes back and forward', async () => {
    const { page } = await opened();
    const title = () => page.locator('#question-title').innerText();
    const first = await title();
    await page.click('[data-example="analysts/network-by-area"]');
    await expect.poll(() => new URL(page.url()).search).toBe('?example=analysts/network-by-area');
    const second = await title();
    expect(second).not.toBe(first);
    await page.goBack();
    await expect.poll(title).toBe(first);
    await page.goForward();
    await expect.poll(title).toBe(second);

    const colleague = await openPage(browser, page.url());
    expect(await colleague.page.locator('#question-title').innerText()).toBe(second);
    await expect.poll(() => colleague.page.locator('.answer table').innerText()).toContain('Sjælland');
  });

  test.each([
    ['da-DK', 'da', 'Dansk'],
    ['en-GB', 'en', 'English'],
  ])('speaks the language of a browser in %s until another is chosen', async (locale, lang, chosen) => {
    const { page } = await opened({ locale });
    const language = () => page.evaluate(() => document.documentElement.lang);
    expect(await language()).toBe(lang);
    expect(await page.locator('header [aria-pressed=true]').innerText()).toBe(chosen);
    await page.click('header [aria-pressed=false]');
    const other = await language();
    expect(other).not.toBe(lang);
    await page.reload();
    expect(await language()).toBe(other);
  });

  test('asks by the keyboard alone: Enter on an example, Ctrl+Enter for once more, Enter in a field', async () => {
    const { page, asked, complaints } = await opened();
    await page.focus('[data-example="secretariat/who-knows"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.length).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question-title');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => asked.length).toBe(3);

    const level = page.getByRole('spinbutton', { name: 'Niveau' });
    await level.fill('3');
    await level.press('Enter');
    await expect.poll(() => asked.length).toBe(4);
    expect(asked.at(-1)).toContain('"level":3');
    expect(complaints).toEqual([]);
  });

  test('lets choose by name what the question takes by its id, and keeps the choice', async () => {
    const { page, asked, fetched } = await opened({}, '/?example=projects/impact-of-component');
    const field = page.getByRole('combobox', { name: 'Komponent' });
    await field.selectOption({ label: 'MitID' });
    const before = fetched.length;
    await page.click('button.run');
    await expect.poll(() => asked.at(-1)).toContain('"component":"component:nat-mitid"');
    await expect.poll(() => page.locator('.answer td').first().innerText()).toBe('MitID');
    expect(await field.locator('option:checked').innerText()).toBe('MitID');
    expect(fetched.length).toBe(before + 1);
    await page.click('header [lang=en]');
    await expect.poll(() => page.locator('.question select').innerText()).toContain('Common Organisation System');
    expect(await page.locator('.question select option:checked').innerText()).toBe('MitID');
  });

  test('follows the trail of whoever is named', async () => {
    const { page } = await opened({}, '/?example=tracing/person-trail');
    const name = await page.locator('.answer td').first().innerText();
    await page.getByRole('textbox', { name: 'Navn' }).fill(name.toUpperCase());
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(async () => new Set(await page.locator('.answer tr td:first-child').allInnerTexts()))
      .toEqual(new Set([name]));
  });

  test('saves an answer as CSV', async () => {
    const { page, complaints } = await opened({ acceptDownloads: true }, '/?example=analysts/network-by-area');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Gem som CSV')]);
    expect(download.suggestedFilename()).toBe('graphcouncil-analysts-network-by-area.csv');
    const csv = await readFile(await download.path(), 'utf8');
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(lines[0]).toContain('Navn;');
    expect(lines.length).toBe(1 + (await page.locator('.answer tbody tr').count()));
    expect(complaints).toEqual([]);
  });

  test.each([
    ['da-DK', 'Ingen forbindelse'],
    ['en-GB', 'No connection'],
  ])('says in a sentence that nobody answers (%s), and goes on when somebody does', async (locale, sentence) => {
    const { page } = await opened({ locale });
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('button.run').click();
    await expect.poll(() => page.locator('[role=alert]').innerText()).toContain(sentence);
    expect(await page.locator('main').innerText()).not.toMatch(/TypeError|Failed to fetch|stack/u);
    await page.unroute('**/graphql');
    await page.locator('[role=alert] button').click();
    await page.waitForSelector('.answer table');
  });

  test('says in its own language why a question was refused', async () => {
    const { page } = await opened();
    await page.getByRole('spinbutton', { name: 'Niveau' }).fill('4.5');
    await page.locator('form.question').evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
    });
    await page.locator('button.run').click();
    await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('Tjenesten kunne ikke svare');
    expect(await page.locator('[role=alert] [lang=en]').count()).toBeGreaterThan(0);
  });

  test('works under a policy that allows no inline text and no evaluation', async () => {
    const policy = (await fetch(service.url)).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("worker-src 'self';");
    expect(policy).not.toContain('blob:');
  });

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    test.each([1360, 390, 320])('at %i pixels has no accessibility fault and fits the width', async (width) => {
      const { page, complaints } = await opened({ colorScheme, width }, '/?example=tracing/person-trail');
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
    });
  });
});
