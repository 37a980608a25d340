import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, describe, expect, it } from 'vitest';
import { describeCards } from '../../../commands/preview-knowledge/describe-cards';
import { readStyles } from '../../../commands/preview-knowledge/read-styles';
import { writePage } from '../../../commands/preview-knowledge/write-page';
import { readKnowledge } from '../../../knowledge/compile/read/read-knowledge';
import {
  articlePath,
  more,
  names,
  options,
  type Spoiling,
  sampleArticle,
  sampleKnowledge,
  spoil,
} from '../knowledge/compile/sample-knowledge';
import { plantKnowledge, runCommand } from './plant-knowledge';

const other = 'knowledge/articles/other.md';

function describeSpoiled(article: string | null, ...spoilings: readonly Spoiling[]) {
  const files = { [articlePath]: spoil(sampleArticle, ...spoilings), [other]: '---\ntitle: Unfinished\n---\n' };
  return describeCards(readKnowledge(sampleKnowledge(files)), options.today, article);
}

async function openPage(...spoilings: readonly Spoiling[]) {
  const window = new Window();
  window.document.write(await writePage(describeSpoiled(null, ...spoilings)));
  return { document: window.document as unknown as Document, window };
}

describe('the cards of a preview', () => {
  it('are those of every article that can be read, or of one', () => {
    expect(describeSpoiled(null).map(({ id, cards }) => [id, cards.length])).toEqual([['sample', 10]]);
    expect(describeSpoiled('sample')).toEqual(describeSpoiled(null));
    expect(describeSpoiled('other')).toEqual([]);
  });

  it('come with their length and grade, and whether these are within limits', () => {
    const [inShort, long] = describeSpoiled(null, [
      'inShort: "A small',
      `inShort: "${'A small and '.repeat(9)} small`,
    ])[0]!.cards[0]!.parts;
    expect(inShort).toMatchObject({ part: 'inShort', words: 40, fits: false });
    expect(long).toMatchObject({ part: 'more', words: 47, fits: true });
    expect(long!.grade).toBeLessThanOrEqual(long!.plainGrade);
  });

  it('come with what was decided for each example of an ambiguous term', () => {
    const rules = describeSpoiled(null)[0]!.cards.flatMap((card) => card.rules);
    expect(rules.map(({ term }) => term)).toEqual(['chill']);
    expect(rules[0]!.examples.map(({ applies }) => applies)).toEqual([true, true, true, false, false, false]);
    expect(rules[0]!.examples.some(({ applies, decided }) => decided === applies)).toBe(true);
  });
});

describe('the page of a preview', async () => {
  const { document, window } = await openPage(['title: What a sore', 'title: What a <sore> & aching']);
  const cards = [...document.querySelectorAll('.preview-card')];

  it('has every card, by article, with all that can be opened in it', () => {
    expect(document.querySelector('h2')?.textContent).toBe('What a <sore> & aching body says sample, 10 cards');
    expect(cards.map(({ id }) => id)).toEqual(names.map((name) => `card-${name}`));
    for (const [index, card] of cards.entries()) {
      expect(card.querySelector('.card .more')?.textContent).toContain(more(names[index]!));
      expect(card.querySelector('.source-list')?.textContent).toContain('A publisher');
    }
    expect(document.querySelector('[aria-expanded="false"]')).toBeNull();
  });

  it('has every connection, with where it leads, from both of its ends', () => {
    const leads = (card: Element) => [...card.querySelectorAll<HTMLElement>('[data-to]')].map((one) => one.dataset.to);
    expect(cards.map(leads)).toEqual(
      names.map((_, index) => expect.arrayContaining([names[index - 1], names[index + 1]].filter(Boolean))),
    );
  });

  it('gives no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const button of document.querySelectorAll('[aria-controls]')) {
      expect(ids).toContain(button.getAttribute('aria-controls'));
    }
  });

  it('says beside a card how it reads, and what was decided', () => {
    const notes = cards[0]!.querySelector('.preview-notes')!;
    expect(notes.textContent).toMatch(/inShort: 14 words \(1 to 25\), grade \d\.\d \(at most 8\)/);
    expect(notes.textContent).toContain('chill? synonym');
    expect(notes.querySelectorAll('.preview-example')).toHaveLength(6);
    expect(notes.querySelector('[data-verdict="right"]')?.textContent).toMatch(/decided rightly: /);
  });

  it('needs no other file, and follows the system from light to dark', () => {
    const style = document.querySelector('style')!.textContent;
    expect(style).not.toContain('@import');
    expect(style).toContain('light-dark(');
    expect(document.querySelector('link[rel="stylesheet"], script[src], img')).toBeNull();
  });

  it('shows the cards that have all the words of the filter, opens and closes', () => {
    new Function('document', 'location', document.querySelector('script')!.textContent)(document, window.location);
    const filter = document.querySelector<HTMLInputElement>('#preview-filter')!;
    const type = (value: string) => {
      filter.value = value;
      filter.dispatchEvent(new window.Event('input') as unknown as Event);
      return cards.filter((card) => !(card as HTMLElement).hidden).map(({ id }) => id);
    };
    expect(type('Chill sTreet')).toEqual([]);
    expect(document.querySelector<HTMLElement>('.preview-article')?.hidden).toBe(true);
    expect(type('chill Evening')).toEqual(['card-melk']);
    expect(document.querySelector('#preview-count')?.textContent).toBe('1 of 10 cards');
    document.querySelector<HTMLElement>('#card-melk [data-to]')!.click();
    expect(window.location.hash).toBe('#card-tarnel');
    expect(type('')).toHaveLength(10);

    const button = cards[0]!.querySelector<HTMLElement>('.more > .disclosure-button')!;
    button.click();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.getElementById(button.getAttribute('aria-controls')!)?.hidden).toBe(true);
  });
});

describe('styles', () => {
  it('take in what they import, each file once', () => {
    const styles = readStyles('commands/preview-knowledge/preview.css');
    expect(styles.match(/--paper: light-dark\(#fffdf8/g)).toHaveLength(1);
    expect(styles).toContain('.connection-name');
  });
});

/** Each starts a Node of its own, which takes a while on a busy machine. */
describe('the command', { timeout: 60_000 }, () => {
  const folder = plantKnowledge({ [other]: '---\ntitle: Unfinished\n---\n' });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => runCommand('preview-knowledge', folder, args);

  it('writes the page and says where', () => {
    const { status, stdout, stderr } = run('sample');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^10 cards of 1 articles: .+index\.html\nfile:\/\/\/.+index\.html\n$/);
    expect(readFileSync(join(folder, '.output/preview/index.html'), 'utf8')).toContain('id="card-munt"');
  });

  it.each([
    ['none', /there is no article none/],
    ['other', /front matter cannot be read; npm run check:knowledge -- other/],
  ])('ends with 2 for %s', (id, message) => {
    expect(run(id)).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
  });
});
