import { type Browser, browser } from 'wxt/browser';
import { type GivenChange, type Highlight, type HighlightId, highlightLimits } from '../../domain/notes/index';
import type { Refusal, SaveAnswer } from '../../messaging/protocol';
import { describeFailure } from '../../storage/notes/describe-failure';
import { readAddress } from './list-drawn-highlights';
import { openNoteStore } from './note-store';
import { tellTabs } from './tell-tabs';

type Sender = Browser.runtime.MessageSender;
/** As they arrive: checked by their schemas, which know no brands. */
type Saved = Pick<Highlight, 'passage' | 'colour'> & { readonly id: string; readonly concepts: readonly string[] };

/** Saves a highlight of the page in the sender's tab. What the page says of its own address is not asked. */
export function saveHighlight(saved: Saved, sender: Sender): Promise<SaveAnswer> {
  return saveNew(saved, '', sender);
}

/** What the reader said that a concept means, kept as the note of that concept. */
export function saveSaid(
  { id, concept, note }: { readonly id: string; readonly concept: string; readonly note: string },
  sender: Sender,
): Promise<SaveAnswer> {
  return saveNew({ id, passage: null, concepts: [concept], colour: 'yellow' }, note, sender);
}

function saveNew({ id, passage, concepts, colour }: Saved, note: string, sender: Sender): Promise<SaveAnswer> {
  const address = readAddress(sender);
  return answerSave(sender, async () => {
    if (address === null) return 'missing-page';
    const now = new Date().toISOString();
    const title = (sender.tab?.title ?? '').slice(0, highlightLimits.title);
    await openNoteStore().save({
      id: id as HighlightId,
      passage,
      address,
      title,
      concepts: concepts as Highlight['concepts'],
      colour,
      note,
      savedAt: now,
      changedAt: now,
      trashedAt: null,
    });
    // Also when it was stored already: the worker that stored it may have been stopped before it told anyone.
    tellTabs(address);
    return null;
  });
}

export function changeHighlight(id: string, change: GivenChange, sender: Sender): Promise<SaveAnswer> {
  // A note is drawn nowhere: while one is typed, pages have nothing to do.
  return answerChange(sender, () => openNoteStore().change(id as HighlightId, change), change.colour !== undefined);
}

export function trashHighlight(id: string, sender: Sender): Promise<SaveAnswer> {
  return answerChange(sender, () => openNoteStore().trash(id as HighlightId));
}

export function untrashHighlight(id: string, sender: Sender): Promise<SaveAnswer> {
  return answerChange(sender, () => openNoteStore().untrash(id as HighlightId));
}

function answerChange(sender: Sender, change: () => Promise<Highlight | null>, isDrawn = true): Promise<SaveAnswer> {
  return answerSave(sender, async () => {
    const changed = await change();
    if (changed === null) return 'not-found';
    if (isDrawn) tellTabs(changed.address);
    return null;
  });
}

/** In private windows nothing is kept, and what cannot be stored is said to be not stored. */
async function answerSave(sender: Sender, save: () => Promise<Refusal | null>): Promise<SaveAnswer> {
  if (sender.tab?.incognito === true || browser.extension.inIncognitoContext) return { saved: false, why: 'private' };
  try {
    const why = await save();
    return why === null ? { saved: true } : { saved: false, why };
  } catch (error) {
    return { saved: false, why: describeFailure(error) };
  }
}
