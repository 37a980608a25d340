import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until';
import type { Engine } from './engines';
import { isGroupAlive, killGroup } from './profile';

/** A browser on a profile that outlives it, with the built extension. */
export interface KeptBrowser {
  readonly engine: Engine;
  readonly browser: Browser;
  readonly pid: number;
  /** A page of the extension, from which everything is asked. */
  readonly own: Page;
  /** The folder of the profile in which the extension's databases lie. */
  readonly databases: string;
  open(url: string): Promise<Page>;
  /** Ends the background while it may be at work, as the browser does when it needs the memory. Answers whether there was one. */
  stopBackground(): Promise<boolean>;
  /** Ends the browser properly. */
  close(): Promise<void>;
}

/** `kill -9`, and waits until no process of it is left. */
export async function killBrowser(kept: Pick<KeptBrowser, 'pid'>): Promise<void> {
  killGroup(kept.pid);
  await waitForEnd(kept.pid);
}

export async function waitForEnd(pid: number): Promise<void> {
  await waitUntil(`the processes of ${pid} to be gone`, () => !isGroupAlive(pid), 30_000);
}
