// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabFacts } from '../../../tab/describe-tab';
import { useTab } from '../../../tab/use-tab';
import { tabFacts } from '../../support/extension/tab-facts';

const { readTab } = vi.hoisted(() => ({ readTab: vi.fn() }));
vi.mock('../../../tab/read-tab', () => ({ readTab }));

const answered: TabFacts = { ...tabFacts, frames: [[{ concept: 'cbt', text: 'CBT', count: 1 }]] };
const silent: TabFacts = { ...answered, frames: null };
const failed: TabFacts = { ...silent, settings: null };

/** What is found look after look; the last again and again. */
function find(...looks: readonly TabFacts[]): void {
  let next = 0;
  readTab.mockImplementation(async () => ({ facts: looks[Math.min(next++, looks.length - 1)] }));
}

/** Every state that is shown, each once while it lasts. */
let shown: string[];

function Shown() {
  const { tab } = useTab();
  const state = tab.state === 'unavailable' ? tab.reason : tab.state;
  if (shown.at(-1) !== state) shown.push(state);
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const open = () => act(() => render(<Shown />, document.body));
/** A little at a time: what is shown is brought up to date at the end of each. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 50) await act(async () => void (await vi.advanceTimersByTimeAsync(50)));
}

it.each([
  ['a page', silent],
  ['the background', failed],
])('asks again where %s does not answer at first, and says nothing of it', async (_, nobody) => {
  find(nobody, nobody, answered);
  await open();
  await pass(2_000);
  expect(shown).toEqual(['loading', 'terms']);
});

it('says after some looks that nobody answers, and asks no more', async () => {
  find(silent);
  await open();
  await pass(500);
  expect(shown).toEqual(['loading']);
  await pass(2_000);
  expect(shown).toEqual(['loading', 'needs-reload']);
  const looks = readTab.mock.calls.length;
  await pass(10_000);
  expect(readTab.mock.calls.length).toBe(looks);
});
