// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeCitation } from '../../../../components/card/describe-citation';
import { describeReport } from '../../../../components/card/describe-report';
import { RareActions } from '../../../../components/card/RareActions';
import { type Translate, TranslateContext } from '../../../../components/ui/translate';
import en from '../../../../locales/en.json';
import { serotonin, suicide, talkingTherapy } from '../../../browser/catalogue/fixtures';

const translate: Translate = (key, ...substitutions) =>
  en[key].replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

describe('a card as text', () => {
  it('has its name, meaning, article, day and sources, and says that it is not advice', () => {
    expect(describeCitation(serotonin, false, translate)).toBe(
      `serotonin
${serotonin.inShort}

From “When your back hurts and your mood sinks”, an article of Interplay, checked Nov 22, 2026, not clinically reviewed.
Sources:
- Antidepressants: what to know. A library of health. https://example.org/antidepressants
- Chronic pain and its treatment. An institute for pain. https://example.org/pain

General information, not medical advice.`,
    );
  });

  it('has the longer text where that is shown, and the medical name where it is another', () => {
    const text = describeCitation(talkingTherapy, true, translate);
    expect(text).toContain(`${talkingTherapy.inShort}\n\n${talkingTherapy.more}\n`);
    expect(text.split('\n')[0]).toBe(
      'talking treatment that changes habits of thought (cognitive behavioural therapy)',
    );
  });

  it('says first where help is, as the card does', () => {
    expect(describeCitation(suicide, false, translate).split('\n')[0]).toBe(en.help_first);
  });
});

describe('a report', () => {
  it('names the explainer, its day and version and what is wrong', () => {
    expect(describeReport(serotonin, '0.1.0', 'hard', translate)).toBe(
      `About the explanation of “serotonin” (serotonin)
Article backache-and-depression, checked 2026-11-22
Interplay 0.1.0
It is hard to understand.`,
    );
  });
});

describe('copying', () => {
  let place: HTMLElement;
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(async () => {
    place = document.createElement('div');
    document.body.append(place);
    writeText.mockReset();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const view = <RareActions explainer={serotonin} withMore={false} version="0.1.0" />;
    await act(() => render(<TranslateContext value={translate}>{view}</TranslateContext>, place));
  });
  afterEach(() => {
    render(null, place);
    place.remove();
  });
  const press = (name: string) =>
    act(async () => {
      const control = [...place.querySelectorAll<HTMLElement>('button, label')].find((one) => one.textContent === name);
      if (!control) throw new Error(`nothing is named ${name}`);
      control.click();
      await new Promise((resolve) => setTimeout(resolve));
    });
  const statusOf = () => [...place.querySelectorAll('[role="status"]')].map((one) => one.textContent).join('');

  it('is said when it is done', async () => {
    writeText.mockResolvedValue();
    await press('Copy with sources');
    expect(writeText).toHaveBeenCalledWith(describeCitation(serotonin, false, translate));
    expect(statusOf()).toBe('Copied');
    expect(place.querySelector('textarea')).toBeNull();
  });

  it('shows the text where neither way is allowed', async () => {
    writeText.mockRejectedValue(new Error('forbidden'));
    document.execCommand = () => false;
    await press('Copy with sources');
    expect(statusOf()).toBe(en.copy_refused);
    expect(place.querySelector('textarea')?.value).toBe(describeCitation(serotonin, false, translate));
  });

  it('of a report takes the text that is shown, once something was chosen', async () => {
    writeText.mockResolvedValue();
    await press('Something wrong?');
    expect(place.querySelector('pre')).toBeNull();
    await press('It is hard to understand.');
    const report = place.querySelector('pre')?.textContent;
    expect(report).toBe(describeReport(serotonin, '0.1.0', 'hard', translate));
    await press('Copy the report');
    expect(writeText).toHaveBeenCalledWith(report);
  });
});
