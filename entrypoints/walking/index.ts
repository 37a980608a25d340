import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as pageText from '../../page/reading/page-text';
import * as runInSlices from '../../page/reading/run-in-slices';
import * as spotDesk from '../../page/reading/spot-desk';
import * as textMap from '../../page/text-map/index';
import { frameWorld } from '../../reader/frame-world';

/** The modules that wxt.config.ts leaves out of the script that reads. */
export default defineUnlistedScript(() => {
  frameWorld.walking = { ...textMap, ...pageText, ...spotDesk, ...runInSlices };
});
