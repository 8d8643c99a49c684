import './style.css';
import type { JSX } from 'preact';
import { OPTIONS } from '../../ui/labels/options';
import { useLabels } from '../../ui/labels/use';
import { Backup } from './backup';
import { General } from './general';
import { LexiconEditor } from './lexicon';
import { Marks } from './marks';
import { Sites } from './sites';

/** Everything a reader can set. Each change but the lexicon's holds at once. */
export function OptionsPage(): JSX.Element {
  const { title, sections } = useLabels(OPTIONS);
  const parts = [
    ['marks', <Marks key="marks" />],
    ['general', <General key="general" />],
    ['sites', <Sites key="sites" />],
    ['lexicon', <LexiconEditor key="lexicon" />],
    ['backup', <Backup key="backup" />],
  ] as const;
  return (
    <div class="options">
      <header class="options-head">
        <h1>{title}</h1>
        <nav>
          {parts.map(([name]) => (
            <a key={name} href={`#${name}`}>
              {sections[name]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {parts.map(([name, part]) => (
          <section key={name} id={name} aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>{sections[name]}</h2>
            {part}
          </section>
        ))}
      </main>
    </div>
  );
}
