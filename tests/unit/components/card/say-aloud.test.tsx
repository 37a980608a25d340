// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pronunciations } from '../../../../components/card/Pronunciations';
import { type Translate, TranslateContext } from '../../../../components/ui/translate';
import en from '../../../../locales/en.json';
import { headache, serotonin } from '../../../browser/catalogue/fixtures';

const translate: Translate = (key, ...substitutions) =>
  en[key].replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

class Utterance {
  voice: unknown = null;
  lang = '';
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}
class Speech extends EventTarget {
  voices: { lang: string; localService: boolean }[] = [];
  said: Utterance[] = [];
  getVoices = () => this.voices;
  speak = vi.fn((utterance: Utterance) => void this.said.push(utterance));
  cancel = vi.fn();
}
const own = { lang: 'en-US', localService: true };

let place: HTMLElement;
let speech: Speech;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  speech = new Speech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.unstubAllGlobals();
});

const show = (explainer = serotonin) =>
  act(() => {
    const view = <Pronunciations explainer={explainer} mentionText="" children={<p>also called</p>} />;
    render(<TranslateContext value={translate}>{view}</TranslateContext>, place);
  });
const findButtons = () => [...place.querySelectorAll('button')];
const press = () => act(() => findButtons()[0]?.click());
const arrive = (...voices: Speech['voices']) =>
  act(() => {
    speech.voices = voices;
    speech.dispatchEvent(new Event('voiceschanged'));
  });

describe('how a name is said', () => {
  it('stands under it, and that of another name by that name', async () => {
    await show(headache);
    expect([...place.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Say it: MY-grayn, in the UK MEE-grayn',
      'also called',
      'hemicrania: hem-ih-KRAY-nee-uh',
    ]);
  });
});

describe('saying a name aloud', () => {
  it('is not offered without voices, and is when one comes later', async () => {
    await show();
    expect(findButtons()).toEqual([]);
    await arrive(own);
    expect(findButtons().map((one) => one.ariaLabel ?? one.getAttribute('aria-label'))).toEqual([
      'Say “serotonin” aloud',
    ]);
  });

  it('is not offered by a voice that sends away what it says, nor by one of another language', async () => {
    await show();
    await arrive({ lang: 'en-US', localService: false }, { lang: 'de-DE', localService: true });
    expect(findButtons()).toEqual([]);
  });

  it('is not offered by a browser that cannot speak', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    await show();
    expect(findButtons()).toEqual([]);
  });

  it('says the name with an American voice if there is one, and is over when it was said', async () => {
    await show();
    const american = { lang: 'en_US', localService: true };
    await arrive({ lang: 'en-GB', localService: true }, american);
    await press();
    expect(speech.said.map(({ text, voice }) => ({ text, voice }))).toEqual([{ text: 'serotonin', voice: american }]);
    expect(findButtons()[0]?.getAttribute('aria-pressed')).toBe('true');
    await act(() => speech.said[0]?.onend?.());
    expect(findButtons()[0]?.getAttribute('aria-pressed')).toBe('false');
    expect(speech.cancel).not.toHaveBeenCalled();
  });

  it('stops when pressed again', async () => {
    await show();
    await arrive(own);
    await press();
    await press();
    expect(speech.cancel).toHaveBeenCalledOnce();
    expect(findButtons()[0]?.getAttribute('aria-pressed')).toBe('false');
    await press();
    expect(speech.said).toHaveLength(2);
  });

  it('stops when the card goes, and only then', async () => {
    await show();
    await arrive(own);
    await press();
    await act(() => render(null, place));
    expect(speech.cancel).toHaveBeenCalledOnce();
  });

  it('leaves what the page says alone when the card goes and nothing is being said', async () => {
    await show();
    await arrive(own);
    await press();
    await act(() => speech.said[0]?.onend?.());
    await act(() => render(null, place));
    expect(speech.cancel).not.toHaveBeenCalled();
  });
});
