import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../page/marks/marks.css';
import { serveFrame } from './serve-frame';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  runAt: 'document_idle',
  main: serveFrame,
});
