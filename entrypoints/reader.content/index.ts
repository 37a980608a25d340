import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../page/marks/marks.css';
import { waitForReader } from './wait-for-reader';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  runAt: 'document_idle',
  main: waitForReader,
});
