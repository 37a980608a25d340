import type { DeleteAnswer } from '../../messaging/protocol';
import { describeFailure } from '../../storage/notes/describe-failure';
import { openNoteStore } from './note-store';
import { deleteAllSettings } from './settings-desk';
import { tellTabs } from './tell-tabs';

/**
 * Deletes what is saved, its second copy, the trash and the settings. Notes first: they are what the reader waits for,
 * and what can fail.
 */
export async function deleteEverything(): Promise<DeleteAnswer> {
  try {
    await openNoteStore().deleteAll();
    await deleteAllSettings();
    return { deleted: true };
  } catch (error) {
    return { deleted: false, why: describeFailure(error) === 'blocked' ? 'blocked' : 'failed' };
  } finally {
    tellTabs();
  }
}
