import './base.css';
import './controls.css';
import './layers.css';
import { type ComponentChildren, type JSX, render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../labels/language';
import { LanguageContext } from '../labels/use';
import { tokenProperties } from '../tokens';
import { ToastHost } from './toast';

interface SurfaceProps {
  language: Language;
  /** The title of the page, where the surface is one. */
  title?: string | undefined;
  children: ComponentChildren;
}

/** A whole page of ours: gives what stands in it a language and a place for toasts. */
export function Surface({ language, title, children }: SurfaceProps): JSX.Element {
  useEffect(() => {
    document.documentElement.lang = language;
    if (title !== undefined) document.title = title;
  }, [language, title]);
  return (
    <LanguageContext.Provider value={language}>
      <ToastHost>{children}</ToastHost>
    </LanguageContext.Provider>
  );
}

/** Draws a page of ours into `#app`: adopts the tokens, which no policy forbids, and renders. Throws where the page has no such element. */
export function mountSurface(surface: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no element #app');
  const tokens = new CSSStyleSheet();
  tokens.replaceSync(`:root { ${tokenProperties()} }`);
  document.adoptedStyleSheets.push(tokens);
  render(surface, root);
}
