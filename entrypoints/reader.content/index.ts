import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../page/marks/marks.css';
import { waitForReader } from './wait-for-reader';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  // Later scripts, empty ones too, have Chromium lay out a page before it is told that it has loaded.
  runAt: 'document_start',
  main: waitForReader,
});
