import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { bundleForPage } from '../support/page/bundle-for-page';
import type * as inPage from './text-map/in-page';

type InPage = typeof inPage;

describe.each(browserKinds)('the text map in %s', (kind) => {
  let browser: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchWith(kind, { withExtension: false });
    page = await browser.open('about:blank');
    await page.evaluate(await bundleForPage(new URL('./text-map/in-page.ts', import.meta.url), 'textMap'));
  });
  afterAll(() => browser?.close());

  const call = <K extends keyof InPage>(name: K, ...given: Parameters<InPage[K]>) =>
    page.evaluate(`textMap.${name}(...${JSON.stringify(given)})`) as Promise<ReturnType<InPage[K]>>;
  const texts = async (...given: Parameters<InPage['readBlocks']>) =>
    (await call('readBlocks', ...given)).map((block) => block.text.trim());

  it.each<[string, string, string[]]>([
    ['runs inline elements together', '<p>back <b>pa</b>in and <a href="/">more</a></p>', ['back pain and more']],
    [
      'parts blocks',
      '<p>back</p><p>pain</p><div>low<ul><li>one<li>two</ul>mood</div>',
      ['back', 'pain', 'low', 'one', 'two', 'mood'],
    ],
    ['reads line breaks as space', '<p>back<br>pain</p>', ['back\npain']],
    ['parts a word from its footnote sign', '<p>serotonin<sup>1</sup> acts</p>', ['serotonin\uE0001 acts']],
    ['parts words around what is not read', '<p>back<button>x</button>pain</p>', ['back\uE000pain']],
    [
      'leaves out what is typed, run, drawn or a way around',
      '<nav>pain</nav><script>pain</script><style>pain</style><textarea>pain</textarea><code>pain</code><p>read <kbd>pain</kbd></p>' +
        '<select><option>pain</select><svg><text>pain</text></svg><div contenteditable>pain</div><div hidden>pain</div>' +
        '<div role="navigation">pain</div><div role="textbox">pain</div><template><p>pain</p></template><noscript>pain</noscript>',
      ['read'],
    ],
    [
      'leaves out only the form that asks for a password',
      '<form>pain<input type="PassWord"></form><form>mood<input></form><p>rest</p>',
      ['mood', 'rest'],
    ],
    [
      'reads preformatted text that is no program',
      '<pre>a poem of pain</pre><pre class="language-js">pain</pre>',
      ['a poem of pain'],
    ],
    ['reads what is marked as not editable', '<div contenteditable="false">pain</div>', ['pain']],
    ['finds nothing in white space', '<p> \n </p><div></div>', []],
    [
      'is not misled by fields named like properties of nodes',
      '<form>one <input name="parentNode"><input name="firstChild"><input name="nextSibling"><input name="nodeType">' +
        '<input name="nodeName"><input name="hasAttributes"><input name="getAttribute"><input name="closest">' +
        '<input name="getElementsByTagName"> two</form><p>three</p>',
      ['one \uE000 two', 'three'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await texts(html)).toEqual(expected);
  });

  it('tells headings and languages', async () => {
    const blocks = await call('readBlocks', '<h2>Mood</h2><div lang="FR"><p>humeur</p></div><p>mood</p>');
    expect(blocks.map(({ isHeading, language }) => [isHeading, language])).toEqual([
      [true, ''],
      [false, 'fr'],
      [false, ''],
    ]);
  });

  it('reads from a node, up to a node, and only a block’s own text', async () => {
    const html = '<p id="a">one</p><p id="b">two</p><p id="c">three</p>';
    expect(await texts(html, { from: '#b' })).toEqual(['two', 'three']);
    expect(await texts(html, { until: '#b' })).toEqual(['one']);
    const nested = '<div id="a">one <p>two</p> <i>three</i></div>';
    expect(await texts(nested, { root: '#a', shallow: true })).toEqual(['one', 'three']);
  });

  it('cuts very long text at white space and keeps every word', async () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`).join(' ');
    const read = await call('readLong', words);
    expect(read).toMatchObject({ joined: true, endsAt: words.length, endOffset: true });
    expect(read.longest).toBeLessThanOrEqual(32_000);
    expect(read.count).toBeGreaterThan(3);
  });

  it('ends quietly when the page takes away what is being read', async () => {
    const { ended, seen } = await call('readVanishing', 500);
    expect(ended).toBe(true);
    expect(seen).toBeLessThan(500);
  });

  it('answers nodes and offsets across inline elements, and ends within the first node at a seam', async () => {
    const asked = [
      [4, false],
      [4, true],
      [8, true],
      [13, true],
    ] as const;
    expect(await call('readPlaces', '<p>low <b>back</b> pain</p>', asked)).toEqual([
      ['back', 0, 4],
      ['low ', 4, 4],
      ['back', 4, 8],
      [' pain', 5, 13],
    ]);
  });

  it('asks everything around an element whether it is read', async () => {
    const html = '<nav><p id="in">pain</p></nav><p id="out">pain</p>';
    expect(await call('judgeReadable', html, ['#in', '#out'])).toEqual([false, true]);
  });

  it('survives a tree deeper than any stack', async () => {
    expect(await call('readDeep', 20_000)).toEqual(['pain']);
  });
});
