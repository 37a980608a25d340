import { expect, it } from 'vitest';
import { askTab } from '../support/extension/ask-tab';
import { readMarks } from '../support/page/marks';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { markAll, openMarked } from '../support/stories/open-story';
import { expectToStay } from '../support/wait-until';

const PLACES: readonly (readonly [string, string])[] = [
  ['a text field', '<input value="insomnia serotonin">'],
  ['a text area', '<textarea>insomnia serotonin</textarea>'],
  ['a list to choose from', '<select><option>insomnia</option></select>'],
  ['a place to write', '<div contenteditable>insomnia serotonin</div>'],
  ['a text box by role', '<div role="textbox">insomnia serotonin</div>'],
  ['code', '<pre><code>insomnia</code></pre><kbd>serotonin</kbd>'],
  ['the way around a site', '<nav>insomnia serotonin</nav>'],
  ['a button', '<button>insomnia serotonin</button>'],
  ['hidden text', '<p hidden>insomnia</p><p style="display:none">serotonin</p>'],
  ['a form with a password', '<form><p>insomnia serotonin</p><input type="password"></form>'],
];

inBothBrowsers('A reader does something else than reading', (browser) => {
  it.each(PLACES)('is left alone in %s', async (_, html) => {
    const page = await openMarked(browser(), `<p>Too much inflammation hurts.</p>${html}`);
    await markAll(browser(), page);
    await expectToStay(
      'one mark',
      300,
      () => readMarks(page),
      (marks) => marks.join() === 'inflammation',
    );
    const terms = await askTab(browser(), page, 'listTerms');
    expect(terms.map((term) => term.concept)).toEqual(['inflammation']);
  });
});
