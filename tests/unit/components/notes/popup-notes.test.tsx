// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Translate, TranslateContext } from '../../../../components/ui/translate';
import en from '../../../../locales/en.json';
import { noteStories } from '../../../browser/catalogue/note-stories';

const translate: Translate = (key, ...substitutions) =>
  en[key].replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

async function show(story: string): Promise<void> {
  await act(() => render(<TranslateContext value={translate}>{noteStories[story]?.view()}</TranslateContext>, place));
}
const all = <E extends HTMLElement>(selector: string) => [...place.querySelectorAll<E>(selector)];
function findNamed(name: string): HTMLElement {
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim();
  const found = all('button').find((one) => nameOf(one)?.startsWith(name));
  if (found === undefined) throw new Error(`nothing is named ${name}`);
  return found;
}
/** Does something, and waits for what the library answers and for what is drawn then. */
const run = (something: () => unknown) =>
  act(async () => {
    something();
    await new Promise((resolve) => setTimeout(resolve));
  });
const press = (name: string) => run(() => findNamed(name).click());
const tell = (target: Element, event: Event) => run(() => target.dispatchEvent(event));
const pressKey = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  tell(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  await tell(field, new Event('input', { bubbles: true }));
}
const readStatus = () =>
  all('[role="status"]')
    .map((one) => one.textContent)
    .filter((text) => text !== '')
    .join(' | ');
const noteField = () => all<HTMLTextAreaElement>('textarea')[0]!;

describe('notes in the popup', () => {
  it('opens a note in place, one at a time', async () => {
    await show('notes-ready');
    await press('Pain and low mood');
    expect(all('textarea')).toHaveLength(1);
    await press('low-impact');
    expect(all('textarea')).toHaveLength(1);
    expect(findNamed('low-impact').ariaExpanded ?? findNamed('low-impact').getAttribute('aria-expanded')).toBe('true');
  });

  it('saves a note by Ctrl+Enter, and says so after the answer', async () => {
    await show('notes-ready');
    await press('Pain and low mood');
    await type(noteField(), 'Ask again.');
    expect(readStatus()).not.toContain('Saved');
    await pressKey(noteField(), 'Enter', { ctrlKey: true });
    expect(readStatus()).toContain('Saved');
  });

  it('keeps the text of a note that was refused, even while the note is closed', async () => {
    await show('notes-refused');
    await press('Pain and low mood');
    await type(noteField(), 'A thought.');
    await pressKey(noteField(), 'Enter', { metaKey: true });
    expect(readStatus()).toContain('no space left');
    await press('Pain and low mood');
    expect(place.textContent).toContain('Not saved yet');
    await press('Pain and low mood');
    expect(noteField().value).toBe('A thought.');
  });

  it('moves the focus to undo after deleting, and back to the note after undoing', async () => {
    await show('notes-ready');
    await press('Pain and low mood');
    await press('Delete');
    expect(document.activeElement).toBe(findNamed('Undo'));
    expect(readStatus()).toContain('Moved to the trash');
    await press('Undo');
    expect(document.activeElement).toBe(findNamed('Pain and low mood'));
    expect(readStatus()).toContain('Put back');
  });

  it('leaves a note alone that could not be deleted', async () => {
    await show('notes-refused');
    await press('Pain and low mood');
    await press('Delete');
    expect(readStatus()).toContain('Nothing was changed');
    expect(findNamed('Delete')).toBeDefined();
  });

  it('changes the colour of a note', async () => {
    await show('notes-ready');
    await press('Pain and low mood');
    await run(() => all<HTMLInputElement>('input[value="blue"]')[0]!.click());
    expect(findNamed('Pain and low mood').dataset.colour).toBe('blue');
  });

  it('says that something was copied', async () => {
    await show('notes-ready');
    await press('Pain and low mood');
    await press('Copy with source');
    expect(readStatus()).toContain('Copied');
  });

  it('searches as the reader types, and goes back by Escape', async () => {
    await show('notes-ready');
    await press('1 word on this page');
    const field = all<HTMLInputElement>('input[type="search"]')[0]!;
    await type(field, 'endorphins');
    expect(readStatus()).toContain('1 note found');
    expect(findNamed('4 notes').getAttribute('aria-selected')).toBe('true');
    await type(field, 'zzz');
    expect(place.textContent).toContain('No note has “zzz”');
    await pressKey(field, 'Escape');
    expect(field.value).toBe('');
    expect(place.textContent).toContain('Latest');
  });

  it('goes from tab to tab by arrow keys', async () => {
    await show('notes-ready');
    await pressKey(findNamed('4 notes'), 'ArrowRight');
    const words = findNamed('1 word on this page');
    expect(words.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(words);
  });

  it('shows what was saved as the text that it is', async () => {
    await show('notes-awkward');
    expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(all('img, b')).toEqual([]);
  });
});
