import { attributeOf, bodyOf, find, findAll, nameOf, parentOf, textOf, textsIn } from './dom';

/** What a page says about itself. */
export interface PageMetadata {
  /** The headline; empty where the page has none. */
  readonly title: string;
  /** The name of the site, or its host name. */
  readonly site: string;
  /** The address it wants to be known by, or the one it was loaded from. */
  readonly url: string;
  /** The day it was published, `YYYY-MM-DD`, by the calendar of the place where it was. */
  readonly published?: string;
}

/** No page's word for itself is taken for longer than this, in UTF-16 code units. */
const LONGEST = 300;
const LONGEST_URL = 2_000;
/** Data scripts longer than this are not read, nor more of them than this. */
const LONGEST_DATA = 200_000;
const MOST_SCRIPTS = 10;
/** How far after the headline, in UTF-16 code units, its date is looked for; and in how many text nodes the headline. */
const NEAR = 600;
const MOST_NODES = 5_000;

/** Between a headline and its site: 标题_新华网, 标题 - 人民网, 标题丨中新社. */
const BETWEEN = /\s*[_|｜丨—–]+\s*|\s+-+\s+|--+|-(?=[^-]{2,12}$)/u;

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publish_time',
  'publishtime',
  'pubdate',
  'pub_date',
  'firstcreationtime',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];

/** A date as people and machines write it; the time after it does not matter. */
const DATE =
  /(?<!\d)((?:19|20)\d\d)\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)|(0\d|1[0-2])([0-2]\d|3[01])(?!\d{3}))/u;
/** A time of day in UTC, other than the midnight that stands for no time at all. */
const UTC =
  /^\d{4}-\d\d-\d\dT(?!00:00(?::00)?(?:\.0+)?[Z+])\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|\+00:?00)$/;
/** Milliseconds that China's clocks are ahead of UTC. */
const CHINA = 8 * 3_600_000;
/** Words before a date that say it is the page's. */
const DATED =
  /(?:发布|發布|发表|刊发|更新|上传|成文|印发|录入|发稿|刊登|时间|時間|日期)[^\d\n]{0,12}$/u;

/** Reads what a page says about itself. Never throws; what is missing or makes no sense is left out. */
export function readMetadata(page: Document): PageMetadata {
  const metas = metasOf(page);
  const title = attempt(() => titleOf(page, metas)) ?? '';
  const site = attempt(() => siteOf(page, metas, title)) ?? '';
  const url = attempt(() => urlOf(page, metas)) ?? '';
  const published = attempt(() => publishedOf(page, metas, title));
  return { title, site, url, ...(published === undefined ? {} : { published }) };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type Metas = ReadonlyMap<string, string>;

/** The first value of each `<meta>`, by its name in lower case. */
function metasOf(page: Document): Metas {
  const metas = new Map<string, string>();
  attempt(() => {
    for (const meta of findAll(page, 'meta')) {
      const name = ['property', 'name', 'itemprop']
        .map((attribute) => attributeOf(meta, attribute))
        .find((name) => name !== null);
      const value = clean(attributeOf(meta, 'content'));
      const key = name?.trim().toLowerCase();
      if (key !== undefined && value !== '' && !metas.has(key)) metas.set(key, value);
    }
  });
  return metas;
}

function titleOf(page: Document, metas: Metas): string {
  const shared = metas.get('og:title') ?? metas.get('articletitle');
  const named = clean(find(page, 'head > title')?.textContent);
  const [headline, ...others] = [...findAll(page, 'h1')]
    .map((heading) => clean(textOf(heading)))
    .filter((text) => text !== '');
  if (shared !== undefined) return withoutSite(shared, metas, page);
  // A page's one h1 is its headline, unless the title knows nothing of it (the site's own name).
  if (headline !== undefined && others.length === 0 && named.includes(headline.slice(0, 8)))
    return headline;
  return named === '' ? (headline ?? '') : withoutSite(named, metas, page);
}

/** A title without the name of the site at its end. */
function withoutSite(title: string, metas: Metas, page: Document): string {
  const site = metas.get('og:site_name') ?? '';
  const parts = title.split(BETWEEN).filter((part) => part !== '');
  const [first = title] = parts;
  if (parts.length < 2) return title;
  // The headline is what stands before its columns and site, if it is long enough to be one.
  const headline = clean(find(page, 'h1')?.textContent);
  if (headline !== '' && title.startsWith(headline)) return headline;
  const isShort = first.length * 2 < title.length && first.length < 10;
  return isShort && site === '' ? title : first;
}

function siteOf(page: Document, metas: Metas, title: string): string {
  const named =
    metas.get('og:site_name') ??
    metas.get('sitename') ??
    metas.get('application-name') ??
    publisherOf(page) ??
    metas.get('article:publisher') ??
    siteInTitle(page, title);
  return named === undefined || /^https?:/.test(named) ? page.location.hostname : named;
}

/** The site at the end of the page's title, after the headline: 标题_凤凰网资讯_凤凰网. */
function siteInTitle(page: Document, title: string): string | undefined {
  const whole = clean(find(page, 'head > title')?.textContent);
  if (title === '' || !whole.startsWith(title)) return undefined;
  return whole
    .slice(title.length)
    .split(BETWEEN)
    .findLast((part) => /\p{Script=Han}/u.test(part) && part.length <= 12);
}

function urlOf(page: Document, metas: Metas): string {
  const link = find(page, 'link[rel~="canonical" i]');
  const here = page.location.href;
  for (const wanted of [link && attributeOf(link, 'href'), metas.get('og:url')]) {
    const url =
      wanted === null || wanted === undefined
        ? undefined
        : attempt(() => new URL(wanted, page.baseURI));
    // Another site's address is an error or a lie, and the bare front page says nothing of this one.
    if (url?.host !== page.location.host || !/^https?:$/.test(url.protocol)) continue;
    if (url.pathname === '/' && page.location.pathname !== '/') continue;
    return url.href.slice(0, LONGEST_URL);
  }
  return here.slice(0, LONGEST_URL);
}

function publishedOf(page: Document, metas: Metas, title: string): string | undefined {
  for (const name of DATE_NAMES) {
    const day = dayOf(metas.get(name));
    if (day !== undefined) return day;
  }
  const marked = find(page, '[itemprop~="datePublished" i]');
  return (
    (marked &&
      dayOf(attributeOf(marked, 'datetime') ?? attributeOf(marked, 'content') ?? textOf(marked))) ??
    dayOf(asText(dataOf(page, 'datePublished'))) ??
    dayNearHeadline(page, title) ??
    timesOf(page)
  );
}

/** The one `<time>` of an article's head; a list of many is a list of other pages. */
function timesOf(page: Document): string | undefined {
  const times = [...findAll(page, 'time')];
  if (times.length === 0 || times.length > 3) return undefined;
  return times
    .map((time) => dayOf(attributeOf(time, 'datetime') ?? textOf(time)))
    .find((day) => day !== undefined);
}

/** The first date that a line near the headline gives as the page's own: 发布时间：2021-03-05. */
function dayNearHeadline(page: Document, title: string): string | undefined {
  const headline = title.length < 4 ? undefined : title.slice(0, 12);
  const texts = textsIn(bodyOf(page));
  let isAfter = false;
  let before = '';
  let seen = 0;
  let bare: string | undefined;
  for (let nodes = 0; texts.nextNode() !== null && nodes < MOST_NODES; nodes += 1) {
    const { currentNode: node } = texts;
    if (isUnread(parentOf(node))) continue;
    const text = clean((node as Text).data);
    if (text === '') continue;
    if (headline !== undefined && text.startsWith(headline)) isAfter = true;
    if (isAfter || headline === undefined) seen += text.length;
    if (seen > NEAR) break;
    const found = DATE.exec(text);
    const day = dayOf(found?.[0]);
    if (found !== null && day !== undefined) {
      if (DATED.test((before + text.slice(0, found.index)).replace(/\s+/g, ''))) return day;
      // A line that is hardly more than a date with its time and source.
      if (isAfter && text.length <= 40) bare ??= day;
    }
    before = (before + text).slice(-40);
  }
  return bare;
}

function isUnread(around: Node | null): boolean {
  return (
    around instanceof Element && /^(?:script|style|noscript|template|option)$/.test(nameOf(around))
  );
}

/** What the page's JSON-LD gives under a name, at any depth. */
function dataOf(page: Document, name: string): unknown {
  const scripts = [...findAll(page, 'script[type="application/ld+json" i]')];
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    const text = textOf(script) ?? '';
    const data: unknown =
      text.length > LONGEST_DATA ? undefined : attempt(() => JSON.parse(text) as unknown);
    const found = lookUp(data, name, 6);
    if (found !== undefined) return found;
  }
  return undefined;
}

function publisherOf(page: Document): string | undefined {
  const publisher = dataOf(page, 'publisher');
  const name = typeof publisher === 'string' ? publisher : lookUp(publisher, 'name', 1);
  return typeof name === 'string' && name !== '' ? clean(name) : undefined;
}

function lookUp(data: unknown, name: string, depth: number): unknown {
  if (typeof data !== 'object' || data === null || depth === 0) return undefined;
  if (!Array.isArray(data) && Object.hasOwn(data, name))
    return (data as Record<string, unknown>)[name];
  for (const inner of Object.values(data).slice(0, 100)) {
    const found = lookUp(inner, name, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * The calendar day a text gives first, as it is written: a page's day does not depend on where it is read.
 * A time of day in UTC is a machine's; the day its readers saw is that of China.
 */
export function dayOf(text: string | null | undefined): string | undefined {
  const given = (text ?? '').slice(0, LONGEST).trim();
  const universal = UTC.test(given) ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(universal)) return new Date(universal + CHINA).toISOString().slice(0, 10);
  const parts = DATE.exec(given);
  if (parts === null) return undefined;
  const [, year = '', month = parts[4] ?? '', day = parts[5] ?? ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // 2021-02-31 is no day.
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : date;
}

function clean(text: string | null | undefined): string {
  return (text ?? '')
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
