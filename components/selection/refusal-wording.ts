import type { SaveFailure } from '../../domain/notes/index';
import type { MessageKey } from '../ui/translate';

/** What the reader is told when nothing was saved. */
export const refusalWording: Readonly<Record<SaveFailure, MessageKey>> = {
  private: 'save_refused_private',
  full: 'save_refused_full',
  blocked: 'save_refused_blocked',
  'missing-page': 'save_refused_missing_page',
  'not-found': 'save_refused_not_found',
  failed: 'save_refused_failed',
  outdated: 'save_refused_outdated',
  unseen: 'save_refused_unseen',
};
