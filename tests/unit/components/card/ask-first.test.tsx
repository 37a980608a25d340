// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskingFirst, FrameEvents } from '../../../../components/card/AskFirst';
import { ExplainerCard } from '../../../../components/card/ExplainerCard';
import { type Translate, TranslateContext } from '../../../../components/ui/translate';
import type { Explainer, MarkReason } from '../../../../domain/knowledge/index';
import en from '../../../../locales/en.json';
import { serotonin, suicide } from '../../../browser/catalogue/fixtures';

const translate: Translate = (key, ...substitutions) =>
  en[key].replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
const ignore = () => {};

let place: HTMLElement;
let told: FrameEvents | null;
const settled = new Set<string>();
const remove = vi.fn();
const requestClose = vi.fn();
const asking: AskingFirst = {
  isDue: (concept) => !settled.has(concept),
  settle: (concept) => void settled.add(concept),
  open: (_place, _concept, events) => {
    told = events;
    return { requestClose, showTheme: ignore, remove };
  },
};
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  told = null;
  settled.clear();
  remove.mockClear();
  requestClose.mockClear();
});
afterEach(async () => {
  await act(() => render(null, place));
  place.remove();
});

const show = (explainer: Explainer = serotonin, reason: MarkReason | null = { kind: 'one-meaning' }) =>
  act(() => {
    const { plainName: mentionText } = explainer;
    const view = {
      state: 'ready',
      explainer,
      mentionText,
      reason,
      asked: null,
      isDefinedElsewhere: false,
    } as const;
    const card = (
      <ExplainerCard
        view={view}
        standing={{ trail: [], isPinned: false }}
        headingId="heading"
        onClose={ignore}
        onFollow={ignore}
        onBack={ignore}
        onPin={ignore}
        onOpenArticle={ignore}
        onShowDefinition={ignore}
        asking={asking}
      />
    );
    render(<TranslateContext value={translate}>{card}</TranslateContext>, place);
  });
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find((one) => one.textContent === name)?.click());
const isShown = () => place.querySelector('.in-short') !== null;
const isAsked = () => place.textContent.includes(en.say_first_ask);

describe('a card that asks first', () => {
  it('keeps what we say until the reader has said it, and has the focus on its name then', async () => {
    await show();
    expect([isAsked(), isShown()]).toEqual([true, false]);
    await press('Write it down');
    expect(isShown()).toBe(false);
    await act(() => told?.onSaid());
    expect([isAsked(), isShown()]).toEqual([false, true]);
    expect(document.activeElement?.id).toBe('heading');
    expect(remove).not.toHaveBeenCalled();
  });

  it('shows ours when the reader does not want to, and does not ask again', async () => {
    await show();
    await press('Show the meaning');
    expect(isShown()).toBe(true);
    await act(() => render(null, place));
    await show();
    expect([isAsked(), isShown()]).toEqual([false, true]);
  });

  it('asks as before when the reader closes the frame', async () => {
    await show();
    await press('Write it down');
    await act(() => told?.onClosed(true));
    expect([isAsked(), isShown()]).toEqual([true, false]);
  });

  it('has the frame keep what was written when the reader asks for ours, and shows it then', async () => {
    await show();
    await press('Write it down');
    await press('Show the meaning');
    expect(requestClose).toHaveBeenCalledOnce();
    expect(isShown()).toBe(false);
    await act(() => told?.onClosed(true));
    expect(isShown()).toBe(true);
  });

  it('shows ours where the frame does not open', async () => {
    await show();
    await press('Write it down');
    await act(() => told?.onClosed(false));
    expect(isShown()).toBe(true);
  });

  it('takes the frame away when it goes', async () => {
    await show();
    await press('Write it down');
    await act(() => render(null, place));
    expect(remove).toHaveBeenCalledOnce();
  });

  it('asks nothing where help comes first, nor of what was followed to', async () => {
    await show(suicide);
    expect([isAsked(), isShown()]).toEqual([false, true]);
    await show(serotonin, null);
    expect([isAsked(), isShown()]).toEqual([false, true]);
  });
});
