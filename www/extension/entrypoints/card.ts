import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFace } from '../../page/card-face';

/** Runs in the content script's world when the first card opens. */
export default defineUnlistedScript(() => {
  globalThis.liangdianCreateFace = createFace;
});
