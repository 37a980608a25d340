import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveFrame } from './serve-frame';

export default defineUnlistedScript(() => serveFrame());
