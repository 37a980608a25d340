/** What the pages of both frameworks show, and what happens to it. */
export const NOTES = [
  { id: 'a', text: 'Too much inflammation hurts.' },
  { id: 'b', text: 'Lying awake again? Insomnia is common.' },
  { id: 'c', text: 'Asthma is common.' },
];
export const REWRITTEN = 'Serotonin is made elsewhere too.';
export const OPENED = 'Too much cortisol.';
export const FALLBACK = 'Too little melatonin.';
export const LATE = 'Fibromyalgia hurts everywhere.';
export const ROUTED = 'Too many have migraine.';

/** Kept by the page: whatever it, its framework or the console complained of. */
export interface FrameworkPage {
  faults: string[];
  /** Lets what is waited for come. */
  answerLate: (() => void) | undefined;
  /** Takes over what the server wrote. */
  hydrate: () => void;
}

export const pageOf = () => globalThis as unknown as FrameworkPage;

export function noteFaults(): void {
  const here = pageOf();
  here.faults = [];
  addEventListener('error', (event) => here.faults.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => here.faults.push(`rejected: ${event.reason}`));
  for (const name of ['error', 'warn'] as const) {
    console[name] = (...words: unknown[]) => here.faults.push(`${name}: ${words.join(' ')}`);
  }
}

export function waitForLate(): Promise<string> {
  return new Promise((resolve) => {
    pageOf().answerLate = () => resolve(LATE);
  });
}

/** Rewrites something a hundred times, as a page does that follows the news. */
export function rewriteOften(rewrite: (round: number) => void): void {
  let round = 0;
  const timer = setInterval(() => {
    rewrite(++round);
    if (round === 100) clearInterval(timer);
  }, 10);
}
