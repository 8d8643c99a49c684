import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness';

const HERE = 'http://page.test/';

/** Heads and bodies of pages, and what they say. */
const PAGES: Record<string, { html: string; says: Record<string, unknown> }> = {
  'shared as an article': {
    html: `<title>常熟高新区成绩单_经济_亮点网</title><meta property="og:title" content="常熟高新区成绩单">
      <meta property="og:site_name" content="亮点网"><meta property="article:published_time" content="2021-03-05T23:30:00+08:00">
      <link rel="canonical" href="/a/1.html"><body><h1>亮点网</h1>`,
    says: {
      title: '常熟高新区成绩单',
      site: '亮点网',
      url: `${HERE}a/1.html`,
      published: '2021-03-05',
    },
  },
  'described as data': {
    html: `<title>园区观察</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-07-01T00:00:00Z","publisher":{"name":"亮点社"}}]}</script><body><h1>园区观察</h1>`,
    says: { title: '园区观察', site: '亮点社', url: HERE, published: '2020-07-01' },
  },
  'dated in UTC, in the evening': {
    html: '<title>园区观察</title><meta property="article:published_time" content="2020-12-31T17:00:00Z"><body>',
    says: { title: '园区观察', site: 'page.test', url: HERE, published: '2021-01-01' },
  },
  'with the meta names of government sites': {
    html: '<title>关于印发行动方案的通知-亮点市人民政府</title><meta name="ArticleTitle" content="关于印发行动方案的通知"><meta name="SiteName" content="亮点市人民政府"><meta name="PubDate" content="2022-11-03 09:15"><body>',
    says: { title: '关于印发行动方案的通知', site: '亮点市人民政府', published: '2022-11-03' },
  },
  'with a line under the headline': {
    html: '<title>园区快讯 - 亮点网</title><body><p>2019年1月2日 星期三</p><h1>园区快讯</h1><p>来源：本报 <span>发布时间：</span><b>2021年3月5日</b></p><p>2018年以来……</p>',
    says: { title: '园区快讯', site: '亮点网', published: '2021-03-05' },
  },
  'with a bare date under the headline': {
    html: '<title>园区快讯</title><body><h1>园区快讯</h1><div>2021-03-05 08:12</div><p>到2025年5月1日前建成。</p>',
    says: { published: '2021-03-05' },
  },
  'with a time element': {
    html: '<title>园区</title><body><article><h1>园区</h1><time datetime="2021-03-05">三天前</time></article>',
    says: { published: '2021-03-05' },
  },
  'with dates of other things only': {
    html: '<title>园区快讯</title><body><h1>园区快讯</h1><p>会议自2021年3月5日至2021年3月9日在亮点市举行，全市各园区的代表参加了会议，共商发展大计，共谋未来蓝图。</p>',
    says: { title: '园区快讯', site: 'page.test', url: HERE },
  },
  'with nothing': { html: '<body>', says: { title: '', site: 'page.test', url: HERE } },
};

for (const [name, { html, says }] of Object.entries(PAGES)) {
  test(`a page ${name}`, async ({ lensPage }) => {
    await lensPage.show(`<!doctype html><html><head><meta charset="utf-8">${html}`);
    const metadata = await lensPage.metadata();
    expect(metadata).toMatchObject(says);
    expect('published' in metadata).toBe('published' in says);
  });
}

test('nonsense is left out, and long strings are cut', async ({ lensPage }) => {
  const long = '长'.repeat(100_000);
  await lensPage.show(`<!doctype html><html><head><meta charset="utf-8"><title>${long}</title>
    <meta property="og:title" content="${long}"><meta property="og:site_name" content="${long}"><meta name="toString" content="x">
    <meta name="__proto__" content="x"><meta name="pubdate" content="2021-02-31"><meta name="publishdate" content="${'9'.repeat(5_000)}">
    <link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://elsewhere.test/stolen">
    <script type="application/ld+json">{"datePublished": {"datePublished": 5}}</script><script type="application/ld+json">{{{</script>
    <script type="application/ld+json">${'['.repeat(20_000)}</script>
    <body><form><input name="body"><time>never</time></form><img name="body"><img name="querySelectorAll">`);
  const metadata = await lensPage.metadata();
  expect(metadata.title).toHaveLength(300);
  expect(metadata.site).toHaveLength(300);
  expect(metadata.url).toBe(HERE);
  expect(metadata.published).toBeUndefined();
});

const SAVED = join(import.meta.dirname, '../../../../shared/pages');
const SAID: Record<string, Record<string, unknown>> = {
  ifeng: { site: '凤凰网', published: '2019-11-25' },
  people: { site: '人民网', published: '2019-06-15' },
  sina: { site: '新浪新闻', published: '2019-11-25' },
  thepaper: { site: '澎湃新闻', published: '2019-09-24' },
  xinhuanet: { site: '新华网', published: '2019-12-10' },
};

for (const [name, says] of Object.entries(SAID)) {
  test(`the saved page of ${name}`, async ({ lensPage }) => {
    const file = join(SAVED, `${name}.html`);
    test.skip(!existsSync(file), `no saved page at ${file}`);
    await lensPage.show(readFileSync(file, 'utf8'), {
      'content-security-policy': "script-src 'none'",
    });
    const metadata = await lensPage.metadata();
    expect(metadata).toMatchObject(says);
    expect(metadata.title.length).toBeGreaterThan(9);
    expect(metadata.title).not.toMatch(/[_|]|网/);
  });
}
