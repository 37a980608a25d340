import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glanceAtPage } from '../../page/reading/glance-at-page';
import { frameWorld } from '../../reader/frame-world';

/** Whoever brings this script is given its HTML; null where that does not tell everything. */
export default defineUnlistedScript(async () => {
  const glance = await glanceAtPage();
  frameWorld.glance = glance;
  return glance?.html ?? null;
});
