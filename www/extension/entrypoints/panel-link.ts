import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PanelLink } from '../panel-link';

/** Runs in the content script's world when a panel first asks for the page. */
export default defineUnlistedScript(() => {
  globalThis.liangdianPanelLink = PanelLink;
});
