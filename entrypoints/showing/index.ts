import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameWorld } from '../../reader/frame-world';
import { showPage } from '../../reader/show-page';

export default defineUnlistedScript(() => {
  frameWorld.showPage = showPage;
});
