import { openEngine } from '../explain/open-engine';
import { type HostileText, listHostileTexts } from './hostile-texts';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';
import { listTextCalls, type TextCall } from './text-calls';

const MOST_MS = 20;
/** The machine does other things too: the quickest of so many runs counts. */
const RUNS = 7;
/** Takes nearly as long as it may on some of these texts, as the whole round says; the quick round is for any machine. */
const SLOW_NOW = /^findPassage, /;
/** A call that has had so long is not going to make it. */
const HOPELESS_MS = 2_000;
/** What took longer than it may is looked at again when all else is done, as tasks are in P1: a machine can be slow for seconds. */
const TRIES = 3;
const PAUSE_MS = 2_000;

interface Timed {
  readonly text: HostileText;
  readonly ms: number;
}

interface TimedCall {
  readonly call: TextCall;
  readonly times: readonly Timed[];
}

/**
 * S12: every call of ours that meets the text of a page or a file, on texts that careless expressions choke on, as long
 * as a caller passes at most. One row a call, with the text that took it longest.
 */
export async function measureTexts({ options, say }: LoadSetting): Promise<readonly LoadRow[]> {
  const texts = listHostileTexts();
  const calls = listTextCalls(openEngine('.')).filter(({ name }) => !options.small || !SLOW_NOW.test(name));
  say(`${calls.length} calls, ${texts.length} texts`);
  let timed = calls.map((call): TimedCall => ({ call, times: texts.map((text) => timeCall(call, text)) }));
  for (let tried = 1; tried < TRIES && timed.some(({ times }) => times.some(isTooSlow)); tried++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    timed = timed.map(timeSlowAgain);
  }
  return timed.map(describeCall);
}

function isTooSlow({ ms }: Timed): boolean {
  return ms > MOST_MS;
}

function timeSlowAgain({ call, times }: TimedCall): TimedCall {
  const again = (one: Timed) => Math.min(one.ms, timeCall(call, one.text).ms);
  return { call, times: times.map((one) => (isTooSlow(one) ? { ...one, ms: again(one) } : one)) };
}

function describeCall({ call, times }: TimedCall): LoadRow {
  const worst = [...times].sort((a, b) => b.ms - a.ms);
  const slow = worst.filter(isTooSlow);
  return describeLoad({
    test: `S12 ${call.name}`,
    browser: 'node',
    tries: times.length,
    measured: { worstMs: worst[0]?.ms ?? null, units: call.length, textsOverLimit: slow.length },
    limit: { worstMs: MOST_MS },
    detail: `worst: ${worst.slice(0, Math.max(1, slow.length)).map(describeTime).join(', ')}`,
  });
}

function timeCall({ length, prepare }: TextCall, text: HostileText): Timed {
  const run = prepare(text.make(length));
  // Code that has not run yet is compiled first.
  let best = timeOnce(run);
  let spent = best;
  for (let round = 0; round < RUNS && spent < HOPELESS_MS; round++) {
    const took = timeOnce(run);
    best = Math.min(best, took);
    spent += took;
  }
  return { text, ms: best };
}

/** By the clock or by the processor, whichever is less: the one runs on while others work, the other counts helpers too. */
function timeOnce(run: () => unknown): number {
  const processor = process.cpuUsage();
  const began = performance.now();
  run();
  const tookMs = performance.now() - began;
  const { user, system } = process.cpuUsage(processor);
  return Math.min(tookMs, (user + system) / 1000);
}

function describeTime({ text, ms }: Timed): string {
  return `${text.name} (${ms.toFixed(1)} ms)`;
}
