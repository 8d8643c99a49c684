import { browser } from 'wxt/browser';
import { EmptyState } from '../../../ui/kit/feedback';
import { mountSurface, Surface } from '../../../ui/kit/surface';
import { languageFor } from '../../../ui/labels/language';

mountSurface(
  <Surface language={languageFor(browser.i18n.getUILanguage())}>
    <main>
      <EmptyState icon="panel" title="亮点 Liangdian" />
    </main>
  </Surface>,
);
