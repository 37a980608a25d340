import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What has to be gone when this process ends, however it ends: browsers and their profiles. */
const running = new Set<number>();
const profiles = new Set<string>();

/** An empty folder that a browser keeps its profile in from one start to the next. */
export function createProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interplay-profile-'));
  profiles.add(folder);
  return folder;
}

export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  profiles.delete(folder);
}

/** Remembers a browser as running; its processes are one group, named for the first of them. */
export function keepGroup(pid: number): void {
  running.add(pid);
}

/** `kill -9` of the whole group: nothing gets a chance to write anything. */
export function killGroup(pid: number): void {
  running.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether any process of the group is left. */
export function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends every browser that is still running, as after a fault that was broken off. */
export function endBrowsers(): void {
  for (const pid of [...running]) killGroup(pid);
}

/** Leaves no browser and no profile behind: after Ctrl-C, a failure, or a proper end. */
export function clearUpAtExit(): void {
  process.on('exit', () => {
    endBrowsers();
    for (const folder of [...profiles]) removeProfile(folder);
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}
