import { VIEWPORT } from '../../../tests/support/browser/open-page';
import { pressControl, readShownText } from '../../../tests/support/page/controls';
import { readNoteFrame, typeNote, waitForNoNoteFrame } from '../../../tests/support/saving/note-frame';
import { waitForDrawn } from '../../../tests/support/saving/overlay';
import { openPopupNotes, waitForShown } from '../../../tests/support/saving/popup-notes';
import { pressInBubble, waitForBubble } from '../../../tests/support/saving/read-saving';
import { openForAsking, waitForSaved } from '../../../tests/support/saving/saved';
import { selectWords } from '../../../tests/support/saving/select-words';
import { waitUntil } from '../../../tests/support/wait-until';
import { expectSeen, type Tour } from '../tour';

const WORDS = 'It does more for insomnia than going to bed early.';
const NOTE = 'Ask about this at the next appointment.';
const POPUP_SIZE = { width: 380, height: 560 };

/** Select, save with a note, reload: drawn again, and found in the popup. */
export async function savePassage(tour: Tour): Promise<void> {
  const { driven, page, say } = tour;
  await openForAsking(driven);
  await page.bringToFront();
  await selectWords(page, WORDS);
  const bubble = await waitForBubble(page, 'offered');
  say(`selected “${WORDS}”; beside it: ${bubble.controls.join(', ')}`);
  await tour.picture(page, '8-bubble');
  await pressInBubble(page, 'Save with note');
  await typeNote(page, NOTE);
  const frame = await waitUntil('the note to be kept', async () => {
    const now = await readNoteFrame(page);
    return now?.state === 'kept' ? now : null;
  });
  say(`the note’s frame: “${frame.note}”, ${frame.said}`);
  await tour.picture(page, '8-note');
  await page.keyboard.press('Escape');
  await waitForNoNoteFrame(page);

  await page.reload();
  const drawn = await waitForDrawn(page, WORDS, 'yellow');
  say(`after a reload it is drawn again, in ${drawn.colour}, on ${drawn.boxes.length} line(s)`);
  await tour.picture(page, '8-drawn-again');
  const saved = await waitForSaved(driven, page.url(), WORDS);
  say(`kept: ${saved.title}, concepts: ${saved.concepts.join(', ') || 'none'}`);
  expectSeen('the note', saved.note === NOTE, saved.note);
  await findInPopup(tour);
}

async function findInPopup(tour: Tour): Promise<void> {
  const popup = await openPopupNotes(tour.driven, tour.page);
  await popup.setViewport(POPUP_SIZE);
  await waitForShown(popup, NOTE);
  const text = await readShownText(popup);
  tour.say(`popup: ${text.slice(0, 300)}`);
  await pressControl(popup, WORDS);
  await waitForShown(popup, 'Delete');
  await tour.picture(popup, '8-popup-note');
  await popup.setViewport(VIEWPORT);
  await popup.close();
}
