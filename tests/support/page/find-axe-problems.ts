import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { runInPage } from './run-in-page';

const require = createRequire(import.meta.url);

/** The engine, which is large: a page that is looked at again keeps it, and one that has it already is not given it. */
export const AXE_FILE = require.resolve('axe-core/axe.min.js');

/** What the axe engine finds wrong with a page, a line each: the rule, and where. Open shadow roots are looked into. */
export async function findAxeProblems(page: Page): Promise<string[]> {
  if (!(await runInPage(page, () => 'axe' in globalThis))) await page.evaluate(readFileSync(AXE_FILE, 'utf8'));
  return runInPage(page, async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{
          passes: unknown[];
          violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
        }>;
      };
    };
    // Something that is still fading in is pale, and says nothing of what readers will see.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
    const running = [document, ...roots].flatMap((root) => root.getAnimations());
    const fading = running.filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(fading.map((one) => one.finished));
    const { passes, violations } = await axe.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
    );
  });
}
