import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followTheme } from '../../components/ui/theme';

/** Loaded by our own pages before they paint anything: no module, so that the browser waits for it. */
export default defineUnlistedScript(followTheme);
