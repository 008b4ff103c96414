// The list of news domains as it is shipped, and what its check says to a person who gets an entry wrong. Whether a domain
// is the outlet's own site no test can tell.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDomains, LEADING, REQUIRED_COUNTRIES, toDomainSummary } from '../../build/check-domains.ts';
import { type NewsDomain, toMatchPatterns } from '../../src/platform/match-patterns.ts';

const shipped = readFileSync(
  fileURLToPath(new URL('../../src/platform/news-domains.json', import.meta.url)),
  'utf8',
);

/** The shortest list that is right: the leading entries and one of each country they leave out. */
const RIGHT: readonly NewsDomain[] = [
  ...LEADING.map(domain => ({
    domain,
    name: domain,
    country: { 'reuters.com': 'GB', 'afp.com': 'FR' }[domain as string] ?? 'US',
  })),
  ...REQUIRED_COUNTRIES.slice(2).map(country => ({
    domain: `daily.example.${country.toLowerCase()}`,
    name: 'The Daily Example',
    country,
  })),
];

/** A list as the file holds it, one entry a line: entry n stands on line n + 2. */
const toText = (entries: readonly unknown[]) =>
  `[\n${entries.map(entry => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`;

/** What a person reads when the right list also has these entries at its end. */
const problemsWith = (...entries: unknown[]) =>
  checkDomains(toText([...RIGHT, ...entries])).problems.map(problem =>
    problem.replace('src/platform/news-domains.json:', ''),
  );
const LAST = RIGHT.length + 2;

/** An entry at the end of the order, so that nothing but its domain can be wrong. */
const entry = (domain: string, country = 'ZA') => ({ domain, name: 'The Example', country });

describe('the shipped list', () => {
  const { domains, problems } = checkDomains(shipped);

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('begins with the article’s own site, where it reappears, and the wires', () => {
    expect(domains.slice(0, LEADING.length).map(({ domain }) => domain)).toEqual(LEADING);
  });

  it('has 150 outlets or more, and several of each required country', () => {
    expect(domains.length).toBeGreaterThanOrEqual(150);
    for (const code of REQUIRED_COUNTRIES)
      expect(domains.filter(({ country }) => country === code).length, code).toBeGreaterThanOrEqual(5);
  });

  it('lists no site that only links to other sites’ articles', () => {
    const hosts = domains.map(({ domain }) => domain);
    for (const aggregator of ['news.google.com', 'ground.news', 'drudgereport.com', 'apple.news'])
      expect(hosts).not.toContain(aggregator);
  });

  it('is summed up in one line that adds up', () => {
    const line = toDomainSummary(domains);
    const [total, ...parts] = [...line.matchAll(/\d+/g)].map(Number);
    expect(line).toMatch(/^News domains: \d+ \(US \d+, GB \d+, .*, elsewhere \d+\)\.$/);
    expect(parts.reduce((sum, part) => sum + part)).toBe(total);
  });
});

describe('match patterns', () => {
  it('are one for each domain, in the same order', () => {
    expect(toMatchPatterns([{ domain: 'fortune.com' }, { domain: 'news.example.co.uk' }])).toEqual([
      '*://*.fortune.com/*',
      '*://*.news.example.co.uk/*',
    ]);
    expect(toMatchPatterns(JSON.parse(shipped))).toHaveLength(checkDomains(shipped).domains.length);
  });
});

describe('the check of the list', () => {
  it('says nothing of a list that is right', () => {
    expect(problemsWith()).toEqual([]);
    expect(problemsWith(entry('the-example.co.za'))).toEqual([]);
  });

  it.each([
    ['https://example.com', 'begins with a scheme; write the host name only.'],
    ['example.com/news', 'has a path; write the host name only.'],
    ['example.com:8080', 'has a port; write the host name only.'],
    ['*.example.com', 'has a “*”; subdomains are included anyway.'],
    ['Example.com', 'should be in lower case: example.com.'],
    ['www.example.com', 'should be example.com; subdomains are included anyway.'],
    ['example', 'is not a host name; write it like example.com.'],
    ['-example.com', 'is not a host name; write it like example.com.'],
    ['exa mple.com', 'is not a host name; write it like example.com.'],
    ['example.com.', 'is not a host name; write it like example.com.'],
    ['127.0.0.1', 'is not a host name; write it like example.com.'],
    ['exämple.com', 'is not a host name; write it like example.com.'],
    ['co.uk', 'is not one outlet’s site: it would open every site under it.'],
  ])('tells what is wrong with %s', (domain, sentence) => {
    expect(problemsWith(entry(domain))).toEqual([`${LAST}: ${domain} ${sentence}`]);
  });

  it('tells of a domain that stands twice, and where', () => {
    expect(problemsWith(entry('example.com'), entry('example.com'))).toEqual([
      `${LAST + 1}: example.com stands on line ${LAST} already; take one out.`,
    ]);
  });

  it('tells of a domain that another one covers', () => {
    expect(problemsWith(entry('news.fortune.com'))).toEqual([
      `${LAST}: news.fortune.com is covered by fortune.com, whose subdomains belong to it; take it out.`,
    ]);
    expect(problemsWith(entry('misfortune.com'))).toEqual([]);
  });

  it('tells of countries it does not know', () => {
    expect(problemsWith(entry('example.com', 'UK'))).toEqual([
      `${LAST}: example.com has the country “UK”; write “GB”.`,
    ]);
    expect(problemsWith(entry('example.com', 'XX'))).toEqual([
      `${LAST}: example.com has the country “XX”, which is not known here. If it is right, add it to build/check-domains.ts.`,
    ]);
  });

  it('tells of an entry out of order, where it belongs, and what the order is', () => {
    const order =
      'The order: fortune.com, syndication and wires; then by country (US, GB, IE, CA, AU, NZ, IN, others by code), by domain within each.';
    expect(problemsWith(entry('example.co.uk', 'GB'))).toEqual([
      `${LAST}: example.co.uk should stand before daily.example.ie. ${order}`,
    ]);
    expect(problemsWith(entry('b.example', 'ZA'), entry('a.example', 'ZA'))).toEqual([
      `${LAST + 1}: a.example should stand before b.example. ${order}`,
    ]);
  });

  it('tells of required sites and countries that are missing', () => {
    const without = RIGHT.filter(({ domain, country }) => domain !== 'fortune.com' && country !== 'IE');
    expect(checkDomains(toText(without)).problems).toEqual([
      'src/platform/news-domains.json:1: fortune.com is missing; it stands among the first entries.',
      'src/platform/news-domains.json:1: the list has no entry with the country “IE”.',
    ]);
  });

  it('tells of entries of the wrong form', () => {
    const place = `${LAST}: entry ${RIGHT.length + 1}`;
    expect(problemsWith('example.com')).toEqual([
      `${place} should be an object with domain, name and country.`,
    ]);
    expect(problemsWith({ domain: 'example.com', name: ' ' })).toEqual([
      `${place} needs a name, as text.`,
      `${place} needs a country, as text.`,
    ]);
    expect(problemsWith({ ...entry('example.com'), contry: 'ZA' })).toEqual([
      `${place} has a key “contry” that means nothing here. Did you mean “country”?`,
    ]);
  });

  it('tells of a key that an entry has twice', () => {
    const text = toText(RIGHT).replace('"name":', '"name":"Fortune","name":');
    expect(checkDomains(text).problems).toEqual([
      'src/platform/news-domains.json:2: [0].name stands twice in its entry; take one out.',
    ]);
  });

  it('tells of a file that is no list, or not JSON', () => {
    expect(checkDomains('{}').problems).toEqual([
      'src/platform/news-domains.json:1: the list should be an array of entries with domain, name and country.',
    ]);
    expect(checkDomains('[\n  {},\n]').problems).toEqual([
      'src/platform/news-domains.json:2: This is not JSON: take out the comma before “]”.',
    ]);
  });

  it('tells of all problems at once', () => {
    expect(problemsWith(entry('Example.com', 'UK'), entry('example.org/', 'ZA'))).toHaveLength(3);
  });
});
