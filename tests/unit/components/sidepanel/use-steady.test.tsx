// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSteady } from '../../../../components/sidepanel/use-steady';

function Told({ text }: { readonly text: string }) {
  return <p>{useSteady(text, 1_000)}</p>;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const show = (text: string) => act(() => render(<Told text={text} />, document.body));
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

it('tells a text once it has stood for a while, and none of those before it', async () => {
  for (const text of ['1 word', '2 words', '3 words']) {
    await show(text);
    await pass(900);
    expect(document.body.textContent).toBe('');
  }
  await pass(100);
  expect(document.body.textContent).toBe('3 words');
});

it('says nothing of a text that goes and comes back', async () => {
  await show('3 words');
  await pass(1_000);
  await show('Reading…');
  await pass(300);
  await show('3 words');
  await pass(2_000);
  expect(document.body.textContent).toBe('3 words');
});
