import type { Translate } from '../../../components/ui/translate';

/** What a reader pressed in a story before it is looked at: the names of the controls, in any language. */
const presses: Readonly<Record<string, (translate: Translate) => readonly string[]>> = {
  'card-saying': (translate) => [translate('card_say', 'serotonin')],
  'card-copied': (translate) => [translate('card_copy')],
  'card-copy-refused': (translate) => [translate('card_copy')],
  'card-report': (translate) => [translate('report_open'), translate('report_hard')],
};

/** Browsers that are driven have no voices, and not all of them a clipboard: a story says what there is. */
export function standInForBrowser(story: string): void {
  const voice = { lang: 'en-US', localService: true };
  const speech = Object.assign(new EventTarget(), { getVoices: () => [voice], speak() {}, cancel() {} });
  const copied = story !== 'card-copy-refused';
  const clipboard = { writeText: () => (copied ? Promise.resolve() : Promise.reject(new Error('not allowed'))) };
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {}, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  document.execCommand = () => false;
}

/** @throws when the story has nothing of such a name: the names here are as old as the story. */
export async function pressInStory(story: string, root: ShadowRoot, translate: Translate): Promise<void> {
  for (const name of presses[story]?.(translate) ?? []) {
    const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim();
    const control = [...root.querySelectorAll<HTMLElement>('button, label')].find((one) => nameOf(one) === name);
    if (!control) throw new Error(`${story} has nothing named ${name}`);
    control.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  if (presses[story]) root.querySelector('.scroller')?.scrollTo(0, story === 'card-saying' ? 0 : 10_000);
}
