import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glanceAtFrame } from './glance-at-frame';

/** Whoever brings this script is told what it ends with. */
export default defineUnlistedScript(() => glanceAtFrame());
