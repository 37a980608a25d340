import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import es from '../../locales/es.json';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { clickInCard, readCard, waitForCard } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { findTab, readToolbarTitle } from '../support/extension/ask-tab';
import { openOwnPage, readOverflow } from '../support/extension/own-pages';
import { pressControl, readShownText } from '../support/page/controls';
import { findAxeProblems } from '../support/page/find-axe-problems';
import { hoverMark } from '../support/page/hover-mark';
import { runInPage } from '../support/page/run-in-page';
import { shareBrowser } from '../support/stories/in-both-browsers';
import { openMarked, waitForMark, waitForMarks } from '../support/stories/open-story';

/** English words of ours that a Spanish page still shows; names of keys and bundled text are no words of the interface. */
function findLeftEnglish(shown: string): string[] {
  const words = (text: string) => text.split(/\$\d/).filter((piece) => piece.trim().length > 11);
  const spanish = new Set(Object.values(es));
  return Object.values(en)
    .filter((text) => !spanish.has(text))
    .filter((text) => words(text).length > 0 && words(text).every((piece) => shown.includes(piece.trim())));
}

const readLanguage = (page: Page) =>
  runInPage(page, () => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** The languages in which parts of the card are said to be. */
async function readCardLanguages(page: Page): Promise<Record<string, string>> {
  const root = await findCardRoot(page);
  const parts = ['.name', '.in-short', '.passage', '.connection-name', '.checked', '.general'];
  return root!.call((root, parts) => {
    const languageOf = (part: string) => root.querySelector(part)?.closest<HTMLElement>('[lang]')?.lang ?? '';
    return Object.fromEntries(parts.map((part) => [part, languageOf(part)]));
  }, parts);
}

describe.each(browserKinds)('A reader whose browser speaks Spanish (%s)', (kind) => {
  let driven: DrivenBrowser;
  beforeAll(async () => {
    driven = await shareBrowser(kind, { language: 'es' });
  });
  afterEach(() => driven.closePages());

  it('meets a card whose own words are Spanish, and whose explanation is said to be English', async () => {
    const page = await openMarked(driven);
    await hoverMark(page, 'inflammation');
    const card = await waitForCard(page, 'inflammation');
    expect(card.text).toContain(es.general_information);
    expect(card.text).toContain(es.explained_in_english);
    expect(card.controls).toContain(es.card_close);
    expect(findLeftEnglish(card.text)).toEqual([]);
    expect(await readCardLanguages(page)).toEqual({
      '.name': 'en',
      '.in-short': 'en',
      '.passage': 'en',
      '.connection-name': 'en',
      '.checked': 'es',
      '.general': 'es',
    });
    await clickInCard(page, es.card_save);
    await expect.poll(async () => (await readCard(page))?.text).toContain(es.card_saved);
  });

  it('finds the popup in Spanish', async () => {
    const page = await openMarked(driven);
    const popup = await openOwnPage(driven, `popup.html?tab=${await findTab(driven, page)}`);
    await popup.setViewport({ width: 380, height: 600 });
    await pressControl(popup, /^inflammation/);
    await expect.poll(() => readShownText(popup)).toContain(es.popup_show);
    const shown = await readShownText(popup);
    expect(shown).toMatch(/\d palabras en esta página/);
    expect(findLeftEnglish(shown)).toEqual([]);
    expect(await readLanguage(popup)).toBe('es ltr');
    expect(await readOverflow(popup)).toBe(0);
    // Browsers give a popup no more; what is below is reached by scrolling two things at once.
    expect(await runInPage(popup, () => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    expect(await readToolbarTitle(driven, page)).toBe(es.action_on);
  });

  it('finds the settings in Spanish, and deletes everything with a Spanish word', async () => {
    const page = await openOwnPage(driven, 'options.html');
    await expect.poll(() => readShownText(page)).toMatch(/No falta nada|Todavía no hay notas/);
    await pressControl(page, es.settings_delete_open);
    await pressControl(page, es.settings_delete);
    await expect.poll(() => readShownText(page)).toContain('Escribe antes «borrar» en el campo');
    expect(findLeftEnglish(await readShownText(page))).toEqual([]);
    expect(await readLanguage(page)).toBe('es ltr');
    expect(await findAxeProblems(page)).toEqual([]);
  });

  it('finds the welcome page in Spanish, with English words to try', async () => {
    const page = await openOwnPage(driven, 'welcome.html?look');
    await waitForMark(page, 'inflammation');
    const shown = await readShownText(page);
    expect(shown).toContain(es.welcome_lead);
    expect(shown).toContain(es.explained_in_english);
    expect(findLeftEnglish(shown)).toEqual([]);
    expect(await readLanguage(page)).toBe('es ltr');
    expect(await findAxeProblems(page)).toEqual([]);
  });

  it('reads an article in English with Spanish around it', async () => {
    const page = await openOwnPage(driven, 'article.html?id=backache-and-depression');
    await waitForMarks(page);
    const shown = await readShownText(page);
    expect(shown).toContain(es.article_review_note);
    expect(shown).toContain(es.explained_in_english);
    expect(await readLanguage(page)).toBe('es ltr');
    expect(await runInPage(page, () => document.querySelector('main')?.lang)).toBe('en');
  });

  it('sees the extension and its shortcuts named in Spanish', async () => {
    const seen = await driven.runInExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const commands = await chrome.commands.getAll();
      const { name, description } = chrome.runtime.getManifest();
      return { name, description, next: commands.find((one) => one.name === 'next-term')?.description };
    });
    expect(seen).toEqual({
      name: es.extension_name,
      description: es.extension_description,
      next: es.command_next_term,
    });
  });
});
