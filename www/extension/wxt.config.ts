import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { writeArchive } from './build/archive';
import { drawIcons, ICON_SIZES } from './build/icons';
import { leanContext } from './build/lean-context';
import { noMarkup } from './build/no-markup';
import { checkSize } from './build/size';
import { projectVersion } from './build/version';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const version = projectVersion(root);

/** The most a content script may weigh after gzip, since every page with Chinese text runs it. */
const CONTENT_SCRIPT_BYTES = 25_000;

/** What a browser's build is called: its folder, and the file a person installs or uploads. */
const NAMES: Readonly<Record<string, { folder: string; archive: string }>> = {
  chrome: { folder: 'chromium', archive: `liangdian-${version}-chromium.zip` },
  firefox: { folder: 'firefox', archive: `liangdian-${version}-firefox.xpi` },
};

export default defineConfig({
  root: import.meta.dirname,
  imports: false,
  outDir: resolve(dist, 'extension'),
  manifestVersion: 3,
  vite: () => ({ plugins: [noMarkup(), leanContext()] }),
  manifest: ({ browser }) => ({
    name: '亮点 Liangdian',
    version,
    description: '__MSG_extensionDescription__',
    // Whoever reads neither language is likelier to make out the English.
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`])),
    commands: {
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandToggle__',
      },
      // Firefox opens its sidebar by itself.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        // Chromium does not give away Alt+Shift+P, nor Firefox Alt+Shift+S.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+P' : 'Alt+Shift+S' },
        description: '__MSG_commandPanel__',
      },
      // Alt+. and Alt+, are the page's own keys while marks are shown, and stay characters in its fields.
      'next-mark': { description: '__MSG_commandNext__' },
      'previous-mark': { description: '__MSG_commandPrevious__' },
    },
    // The scripts that pages load when a card first opens, or a panel first asks.
    web_accessible_resources: [
      {
        resources: ['card.js', 'panel-link.js'],
        matches: ['<all_urls>'],
        // A page must not find out by a known address who reads it.
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    action: { default_title: '亮点 Liangdian' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '亮点 Liangdian',
            default_panel: 'panel.html',
            default_icon: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`])),
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'extension@liangdian',
              // The oldest Firefox that Mozilla supports, and the oldest in which content scripts were seen to adopt style sheets.
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          side_panel: { default_path: 'panel.html' },
          // The first with light-dark(), by which marks and card follow the page's colour scheme.
          minimum_chrome_version: '123',
        }),
  }),
  hooks: {
    'config:resolved': (wxt) => {
      const name = NAMES[wxt.config.browser];
      if (name === undefined) throw new Error(`no build is described for ${wxt.config.browser}`);
      wxt.config.outDir = resolve(wxt.config.outBaseDir, name.folder);
    },
    'build:publicAssets': (wxt, files) => {
      const wasm = resolve(root, 'www/engine/pkg/liangdian_bg.wasm');
      files.push({ absoluteSrc: wasm, relativeDest: 'liangdian.wasm' });
      files.push(
        ...drawIcons(resolve(root, 'www/ui/icon.svg'), resolve(wxt.config.wxtDir, 'icons')),
      );
    },
    'build:done': (wxt) => {
      checkSize(resolve(wxt.config.outDir, 'content-scripts/content.js'), CONTENT_SCRIPT_BYTES);
      const name = NAMES[wxt.config.browser];
      if (name !== undefined) writeArchive(wxt.config.outDir, resolve(dist, name.archive));
    },
  },
});
