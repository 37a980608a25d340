import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { measureScript } from '../../../../commands/test-pages/measure-script';

const OURS = 'chrome-extension://us/';

interface Traced {
  /** Of the one task there is, in microseconds: its beginning is 0. */
  readonly task: { readonly dur: number; readonly tdur?: number };
  /** When a sample was taken, and whose function was running. */
  readonly samples: readonly (readonly [at: number, who: 'ours' | 'page'])[];
  readonly process?: string;
}

/** What is measured of a page with such a trace. */
async function measure({ task, samples, process = 'Renderer' }: Traced) {
  const thread = { pid: 1, tid: 1 };
  const nodes = [
    { id: 1, callFrame: { functionName: 'walk', url: `${OURS}walking.js` } },
    { id: 2, callFrame: { functionName: 'draw', url: 'https://page.example/' } },
  ];
  const traceEvents = [
    { name: 'process_name', ph: 'M', ts: 0, args: { name: process }, ...thread },
    { name: 'RunTask', ph: 'X', ts: 0, args: {}, ...thread, ...task },
    { name: 'Profile', ph: 'P', id: 'p', ts: 0, args: { data: { startTime: 0 } }, ...thread },
    {
      name: 'ProfileChunk',
      ph: 'P',
      id: 'p',
      ts: 0,
      args: {
        data: {
          timeDeltas: samples.map(([at], index) => at - (samples[index - 1]?.[0] ?? 0)),
          cpuProfile: { nodes, samples: samples.map(([, who]) => (who === 'ours' ? 1 : 2)) },
        },
      },
      ...thread,
    },
  ];
  const trace = new TextEncoder().encode(JSON.stringify({ traceEvents }));
  const tracing = { start: async () => undefined, stop: async () => trace };
  return (await measureScript({ tracing } as unknown as Page, OURS))();
}

describe('what our script takes of a page', () => {
  it('is the samples that were ours', async () => {
    const { longestTaskMs, scriptMs } = await measure({
      task: { dur: 9_000 },
      samples: [
        [1_000, 'ours'],
        [3_000, 'page'],
        [4_000, 'ours'],
        [9_000, 'page'],
      ],
    });
    expect([longestTaskMs, scriptMs]).toEqual([7, 7]);
  });

  it('does not go on after its task, however late the next sample is', async () => {
    const { longestTaskMs } = await measure({
      task: { dur: 5_000 },
      samples: [
        [1_000, 'ours'],
        [20_000, 'page'],
      ],
    });
    expect(longestTaskMs).toBe(4);
  });

  it('counts for as much as the task had the processor', async () => {
    const { longestTaskMs } = await measure({
      task: { dur: 8_000, tdur: 2_000 },
      samples: [
        [0, 'ours'],
        [8_000, 'page'],
      ],
    });
    expect(longestTaskMs).toBe(2);
  });

  it('leaves our own process out', async () => {
    const { longestTaskMs, scriptMs } = await measure({
      task: { dur: 8_000 },
      samples: [
        [0, 'ours'],
        [8_000, 'page'],
      ],
      process: 'Extension Renderer',
    });
    expect([longestTaskMs, scriptMs]).toEqual([0, 0]);
  });
});
