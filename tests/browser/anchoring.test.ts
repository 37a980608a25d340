import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../support/browser/driven-browser';
import { browserKinds } from '../support/browser/kinds';
import { launchWith } from '../support/browser/launch';
import { bundleForPage } from '../support/page/bundle-for-page';
import type * as inPage from './anchoring/in-page';

type InPage = typeof inPage;

describe.each(browserKinds)('anchoring in %s', (kind) => {
  let browser: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchWith(kind, { withExtension: false });
    page = await openWithAnchoring();
  });
  afterAll(() => browser?.close());

  const openWithAnchoring = async () => {
    const opened = await browser.open('about:blank');
    await opened.evaluate(await bundleForPage(new URL('./anchoring/in-page.ts', import.meta.url), 'anchoring'));
    return opened;
  };
  const call = <K extends keyof InPage>(name: K, ...given: Parameters<InPage[K]>) =>
    page.evaluate(`anchoring.${name}(...${JSON.stringify(given)})`) as Promise<Awaited<ReturnType<InPage[K]>>>;

  it.each<[string, string, string]>([
    ['runs inline elements together', '<p>low <b>ba</b>ck <a href="#">pain</a></p>', 'low back pain'],
    ['parts blocks', '<h1>One</h1><p>two</p><ul><li>three<li>four</ul>five', 'One\ntwo\nthree\nfour\nfive'],
    ['parts lines', '<p>one<br>two</p>', 'one\ntwo'],
    [
      'folds white space, however it was written',
      '<p>\n  one\n  <i> two </i>\tthree\n</p>\n\n<p> four</p>',
      'one two three\nfour',
    ],
    ['keeps spaces that do not fold', '<p>one\u00a0two</p>', 'one\u00a0two'],
    [
      'leaves out what is not there to be read',
      '<p>read</p><script>no</script><style>no</style><p hidden>no</p><p style="display:none">no</p><textarea>no</textarea>' +
        '<div contenteditable>no</div><select><option>no</select><details><summary>sum</summary><p>no</p></details><template>no</template>',
      'read\nsum',
    ],
    ['reads what has no box of its own', '<div style="display:contents">one<p>two</p></div>', 'one\ntwo'],
    [
      'reads code, buttons and the way around, which can be selected too',
      '<nav>way</nav><p><code>x</code></p>',
      'way\nx',
    ],
    [
      'is not misled by fields named like properties of nodes',
      '<form>one<input name="parentNode"><input name="firstChild"><input name="nextSibling"><input name="checkVisibility"></form>two',
      'one\ntwo',
    ],
    ['finds nothing on an empty page', '<p> </p>', ''],
  ])('%s', async (_, html, text) => {
    expect(await call('readText', html)).toBe(text);
  });

  it.each<[string, string, string, string]>([
    ['a whole element', '#a', '#a', 'one two'],
    ['across blocks', '#a', '#b', 'one two\nthree'],
    ['what ends in an empty element', '#a', '#c', 'one two\nthree'],
    ['nothing', '#c', '#c', ''],
  ])('turns a range into offsets: %s', async (_, from, to, expected) => {
    const html = '<p id="a"> one <b>two</b> </p> <p id="b">three</p><p id="c"></p><p>four</p>';
    expect((await call('readSelected', html, from, to)) ?? '').toBe(expected);
  });

  it('turns offsets into ranges and back, for every stretch of a page', async () => {
    const html =
      '<h2>Low <i>mo</i>od</h2>\n<p>one\n two<br>three <b> four</b>five</p><script>x</script><ul><li>six</ul>';
    expect(await call('listUnfaithful', html)).toEqual([]);
  });

  it('finds a passage again on a page that was written down otherwise', async () => {
    const first = '<p>The low back carries <b>much of the weight</b> of the body.</p><p>It rarely complains.</p>';
    const later =
      '<div>New.</div><p>The low <a href="#">back\n carries</a> much of the weight of the body.</p>\n<p>It rarely complains.</p>';
    const found = await call('findAgain', first, 'back carries much of the weight', later);
    expect(found).toEqual(['back', 'carries', 'much of the weight']);
    expect(await call('findAgain', first, 'It rarely', '<p>Nothing of the kind.</p>')).toBeNull();
  });

  it('reads a long page in short steps, and one deeper than any stack', async () => {
    // Each in a page of its own, where nothing has run yet, as a reader's page is. Other programs on the machine can only
    // add to a step: the quickest of the three counts.
    const longest: number[] = [];
    for (let round = 0; round < 3; round++) {
      page = await openWithAnchoring();
      longest.push((await call('measureReading', 20_000)) as number);
    }
    expect(Math.min(...longest)).toBeLessThan(50);
    expect(await call('readDeep', 400)).toBe('deep');
  });
});
