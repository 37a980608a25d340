import type { BrowserKind } from '../../tests/support/browser/kinds';
import { launchWith } from '../../tests/support/browser/launch';
import { servePages } from '../../tests/support/serve/serve-pages';
import { followConnection } from './steps/follow-connection';
import { openArticle } from './steps/open-article';
import { openByHover } from './steps/open-by-hover';
import { openByKeyboard } from './steps/open-by-keyboard';
import { openPopup } from './steps/open-popup';
import { openWelcome } from './steps/open-welcome';
import { savePassage } from './steps/save-passage';
import { spotTerms } from './steps/spot-terms';
import { PICTURES, startTour, type TourStep } from './tour';

const STEPS: readonly TourStep[] = [
  { name: 'What is spotted on a magazine page', run: spotTerms },
  { name: 'A card by hover', run: openByHover },
  { name: 'A connection followed from the card', run: followConnection },
  { name: 'A card by keyboard', run: openByKeyboard },
  { name: 'The article behind the card', run: openArticle },
  { name: 'The popup', run: openPopup },
  { name: 'The welcome page', run: openWelcome },
  { name: 'A passage saved with a note, drawn again, found in the popup', run: savePassage },
];

/** Shows the built extension at work on pages served on loopback. Answers why it failed; null when all was as expected. */
export async function runTour(kind: BrowserKind): Promise<string | null> {
  const server = await servePages('tests/pages');
  const driven = await launchWith(kind);
  console.log(`Tour: ${await driven.browser.version()}, headless`);
  try {
    const tour = startTour(driven, server, await driven.open(server.url('magazine/page.html')));
    for (const [index, step] of STEPS.entries()) {
      console.log(`\n${index + 1}. ${step.name}`);
      await step.run(tour);
    }
    console.log(`\nTour: all as expected. Pictures are in ${PICTURES}/`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await driven.close();
    await server.close();
  }
}
