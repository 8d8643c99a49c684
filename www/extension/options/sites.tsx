import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { safeParse } from 'valibot';
import { browser } from 'wxt/browser';
import { exportSiteRules, readSiteRules, STRICT_SITE_RULES } from '../../settings/site-file';
import { loadSiteRules, mergeSiteRules, saveSiteRule } from '../../settings/sites';
import { SITE_RULES, type SiteRule, type SiteRules } from '../../settings/types';
import { chooseFile, saveFile } from '../../ui/files';
import { Button, IconButton } from '../../ui/kit/button';
import { Select, TextField } from '../../ui/kit/fields';
import { useToasts } from '../../ui/kit/toast';
import { OPTIONS } from '../../ui/labels/options';
import { settingsProblem, STORAGE_WORDS } from '../../ui/labels/storage';
import { useLabels } from '../../ui/labels/use';
import { AREA, useChange, useSettings } from '../settings-surface';

/** Which sites are marked. */
export function Sites(): JSX.Element {
  const words = useLabels(OPTIONS);
  const storageWords = useLabels(STORAGE_WORDS);
  const settings = useSettings();
  const change = useChange();
  const say = useToasts();
  const rules = useSiteRules();
  const attempt = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      say({ text: settingsProblem(error, storageWords), bad: true });
    });
  };
  const options = SITE_RULES.map((value) => ({ value, label: words.rules[value] }));
  const set = (site: string, rule: SiteRule | undefined): void => {
    attempt(saveSiteRule(AREA, site, rule));
  };
  return (
    <>
      <div class="options-fields">
        <Select
          label={words.otherSites}
          options={options}
          value={settings.otherSites}
          onChange={(otherSites) => {
            change({ otherSites });
          }}
        />
        <SiteAdder onAdd={set} />
      </div>
      {Object.keys(rules).length === 0 ? (
        <p class="ld-muted">{words.noRules}</p>
      ) : (
        <table class="options-table">
          <thead>
            <tr>
              <th scope="col">{words.site}</th>
              <th scope="col">{words.rule}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {Object.entries(rules).map(([site, rule]) => (
              <tr key={site}>
                <th scope="row">{site}</th>
                <td>
                  <Select
                    compact
                    label={`${site} · ${words.rule}`}
                    options={options}
                    value={rule}
                    onChange={(value) => {
                      set(site, value);
                    }}
                  />
                </td>
                <td>
                  <IconButton
                    icon="trash"
                    label={`${words.remove} ${site}`}
                    onClick={() => {
                      set(site, undefined);
                      say({
                        text: words.removed.replace('{what}', () => site),
                        onUndo: () => {
                          set(site, rule);
                        },
                      });
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="options-row">
        <Button
          icon="upload"
          onClick={() => {
            chooseFile('.json,application/json', (text) => {
              attempt(
                importRules(text).then((count) => {
                  say({ text: words.imported.replace('{count}', String(count)) });
                }),
              );
            });
          }}
        >
          {words.importFile}
        </Button>
        <Button
          icon="download"
          onClick={() => {
            saveFile('liangdian-sites.json', exportSiteRules(rules), 'application/json');
          }}
        >
          {words.exportFile}
        </Button>
      </div>
    </>
  );
}

async function importRules(text: string): Promise<number> {
  const rules = readSiteRules(text);
  await mergeSiteRules(AREA, rules);
  return Object.keys(rules).length;
}

/** All rules, as they are now in whatever window. */
function useSiteRules(): SiteRules {
  const [rules, setRules] = useState<SiteRules>({});
  useEffect(() => {
    const read = (): void => {
      loadSiteRules(AREA).then(setRules, () => undefined);
    };
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => {
      browser.storage.local.onChanged.removeListener(read);
    };
  }, []);
  return rules;
}

function SiteAdder({ onAdd }: { onAdd: (site: string, rule: SiteRule) => void }): JSX.Element {
  const words = useLabels(OPTIONS);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="options-adder"
      onSubmit={(event) => {
        event.preventDefault();
        const site = hostOf(typed);
        setWrong(site === undefined);
        if (site === undefined) return;
        onAdd(site, 'never');
        setTyped('');
      }}
    >
      <TextField
        label={words.addSite}
        hint={words.siteHint}
        error={wrong ? words.badSite : undefined}
        value={typed}
        spellcheck={false}
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
      <Button type="submit">{words.add}</Button>
    </form>
  );
}

/** The name of the site in what was typed: a name, or an address it is part of. */
function hostOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const host = /^https?:\/\//.test(text) ? URL.parse(text)?.hostname : text;
  if (host === undefined || host === '') return undefined;
  return safeParse(STRICT_SITE_RULES, { [host]: 'never' }).success ? host : undefined;
}
