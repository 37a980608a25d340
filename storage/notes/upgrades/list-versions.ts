import type { DatabaseVersion } from './database-version';
import { version1 } from './version-1';

/** Every version there has been, oldest first. None is ever taken away or changed: somebody still has it. */
export function listVersions(): readonly DatabaseVersion[] {
  return [version1];
}
