import 'virtual:tokens.css';
import type {} from '../widget/events';
import { listenForText } from './arrivals';
import { RefusedError, takeFile, takeText, type Intake } from './intake';
import { showCounts } from './legend';
import { Notice } from './notice';
import { Shower } from './show';
import { sayIn, sentencesOf, wordsOf, type Language } from './words';

const article = find('#text', HTMLElement);
const lens = find('liangdian-lens', HTMLElement);
const legend = find('.legend', HTMLElement);
const input = find('#input', HTMLTextAreaElement);
const restore = find('#restore', HTMLButtonElement);
const toggle = find('#language', HTMLButtonElement);
const status = find('#status', HTMLElement);

const sample = [...article.childNodes];
const shower = new Shower(article);
const notice = new Notice(find('#notice', HTMLElement));

let language: Language = 'zh';
/** The visitor's text, or undefined while the sample is shown. */
let shown: Intake | undefined;
/** Counts what arrived, so that a slow file does not replace a text that came after it. */
let arrivals = 0;

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}`);
  return element;
}

/** Shows what `take` yields, or says in one sentence why it yields nothing; the text before it then stays. */
async function receive(take: () => Intake | Promise<Intake>): Promise<void> {
  const arrival = ++arrivals;
  try {
    const intake = await take();
    if (arrival === arrivals) await show(intake);
  } catch (cause) {
    if (!(cause instanceof RefusedError)) throw cause;
    if (arrival === arrivals) refuse(cause);
  }
}

async function show(intake: Intake): Promise<void> {
  notice.clear();
  shown = intake;
  restore.hidden = false;
  describe();
  const done = shower.show(intake.title, intake.passages);
  if (article.getBoundingClientRect().top < 0) article.scrollIntoView();
  await done;
}

function refuse({ reason, fileName }: RefusedError): void {
  notice.say(sentencesOf(language)[reason](fileName), wordsOf(language).dismiss);
}

function backToSample(): void {
  arrivals++;
  notice.clear();
  shown = undefined;
  input.value = '';
  restore.hidden = true;
  describe();
  shower.restore(sample);
}

/** One line about the visitor's text: its name, length and encoding, and whether there is anything to mark. */
function describe(): void {
  if (shown === undefined) {
    status.textContent = '';
    return;
  }
  const { title, passages, encoding } = shown;
  const sentences = sentencesOf(language);
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  const facts = [
    title,
    sentences.characters(length),
    ...(encoding === undefined ? [] : [encoding]),
  ];
  const chinese = passages.some(({ text }) => /\p{Script=Han}/u.test(text));
  status.textContent = facts.join(' · ') + (chinese ? '' : sentences.noChinese());
}

function speak(next: Language): void {
  language = next;
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  lens.setAttribute('card-lang', next);
  sayIn(next, document);
  input.placeholder = wordsOf(next).placeholder;
  toggle.textContent = next === 'zh' ? 'English' : '中文';
  toggle.lang = next === 'zh' ? 'en' : 'zh-CN';
  notice.clear();
  describe();
}

listenForText(
  {
    input,
    choose: find('#choose', HTMLButtonElement),
    file: find('#file', HTMLInputElement),
    drop: find('#drop', HTMLElement),
  },
  {
    typed(text) {
      if (text.trim() === '') backToSample();
      else void receive(() => takeText(text, wordsOf(language).pasted));
    },
    pasted(text) {
      input.value = '';
      void receive(() => takeText(text, wordsOf(language).pasted));
    },
    files(files) {
      const [file] = files;
      if (file === undefined) return;
      void receive(() => {
        if (files.length > 1) throw new RefusedError('several', file.name);
        return takeFile(file);
      });
    },
  },
);

restore.addEventListener('click', () => {
  backToSample();
  input.focus();
});
toggle.addEventListener('click', () => {
  speak(language === 'zh' ? 'en' : 'zh');
});

// The widget's script runs after this one: no event has been missed.
lens.addEventListener('liangdian-marked', ({ detail }) => {
  showCounts(legend, detail);
});
lens.addEventListener('liangdian-failed', () => {
  notice.say(sentencesOf(language).engine(), wordsOf(language).dismiss);
});
speak('zh');
