// npm run check-domains: prints every problem of the list of news domains, or one line on what it holds. It checks the
// list's form; that a domain is the outlet's own site is for the person who adds it. Changes nothing, asks no network.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type NewsDomain, toMatchPatterns } from '../src/platform/match-patterns.ts';
import { isMain } from './is-main.ts';
import { JsonError, parseJsonWithLines, toKey } from './json-lines.ts';
import { toSuggestion } from './nearest-word.ts';

const FILE = 'src/platform/news-domains.json';

/** These stand first, in this order: the first seed's own site, where its article is syndicated, then the wires. */
export const LEADING: readonly string[] = [
  ...['fortune.com', 'yahoo.com', 'msn.com', 'aol.com'],
  ...['apnews.com', 'reuters.com', 'afp.com', 'upi.com', 'bloomberg.com'],
];

/** Countries that must not be missing. After the leading entries the list goes through them in this order … */
export const REQUIRED_COUNTRIES: readonly string[] = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'IN'];

/** … and then through these, by code. A table of our own, because Intl takes UK, EU and ZZ for countries too. */
const OTHER_COUNTRIES = [
  ...['AE', 'BD', 'BE', 'CH', 'CZ', 'DE', 'ES', 'FR', 'HK', 'ID', 'IL', 'JM', 'JP', 'KE', 'KR', 'LV', 'MY'],
  ...['NG', 'NL', 'PH', 'PK', 'PL', 'QA', 'SA', 'SE', 'SG', 'TH', 'TW', 'UA', 'ZA'],
];
const COUNTRIES = [...REQUIRED_COUNTRIES, ...OTHER_COUNTRIES];
const ORDER = `${LEADING[0]}, syndication and wires; then by country (${REQUIRED_COUNTRIES.join(', ')}, others by code), by domain within each`;

const KEYS = ['domain', 'name', 'country'] as const;
const HOST_NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/;
/** Names under which a country registers sites: as an entry, one would open all of them. */
const REGISTRY = /^(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}$/;
/** What both browsers take, for the patterns that this list makes. */
const MATCH_PATTERN = /^\*:\/\/\*\.[^/*:?#@\s]+\/\*$/;

export interface CheckedDomains {
  /** The entries whose form is right, in the list's order. */
  readonly domains: readonly NewsDomain[];
  /** Each a line with file, line, entry and what to do. Empty when the list is right. */
  readonly problems: readonly string[];
}

/** Checks the list. @param text what news-domains.json holds. Reports all problems at once. */
export function checkDomains(text: string): CheckedDomains {
  const list = new DomainList();
  try {
    list.take(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { domains: [], problems: [`${FILE}:${error.line}: This is not JSON: ${error.message}.`] };
  }
  return list;
}

/** One line: how many domains, and how many of each required country. */
export function toDomainSummary(domains: readonly NewsDomain[]): string {
  const count = (isCounted: (country: string) => boolean) =>
    domains.filter(entry => isCounted(entry.country)).length;
  const required = REQUIRED_COUNTRIES.map(code => `${code} ${count(country => country === code)}`);
  const others = count(country => !REQUIRED_COUNTRIES.includes(country));
  return `News domains: ${domains.length} (${required.join(', ')}, elsewhere ${others}).`;
}

interface Listed extends NewsDomain {
  /** Base 1. */
  readonly line: number;
}

class DomainList implements CheckedDomains {
  readonly problems: string[] = [];
  domains: readonly Listed[] = [];

  /** @throws JsonError */
  take(text: string): void {
    const { value, lines, repeated } = parseJsonWithLines(text);
    const lineOf = (key: string) => lines.get(key) ?? 1;
    if (!Array.isArray(value)) {
      this.report(1, 'the list', 'should be an array of entries with domain, name and country.');
      return;
    }
    for (const key of repeated) this.report(lineOf(key), key, 'stands twice in its entry; take one out.');
    this.domains = value.flatMap(
      (item: unknown, n) => this.toListed(item, lineOf(toKey('', n)), `entry ${n + 1}`) ?? [],
    );
    for (const entry of this.domains) this.checkEntry(entry);
    this.checkTwice();
    this.checkCovered();
    this.checkPresent();
    this.checkOrder();
  }

  private report(line: number, entry: string, sentence: string): void {
    this.problems.push(`${FILE}:${line}: ${entry} ${sentence}`);
  }

  private toListed(item: unknown, line: number, place: string): Listed | undefined {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      this.report(line, place, 'should be an object with domain, name and country.');
      return undefined;
    }
    const fields = item as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(fields))
      if (!KEYS.some(known => known === key))
        this.report(line, place, `has a key “${key}” that means nothing here.${toSuggestion(key, KEYS)}`);
    const wrong = KEYS.filter(key => typeof fields[key] !== 'string' || fields[key].trim() === '');
    for (const key of wrong) this.report(line, place, `needs a ${key}, as text.`);
    return wrong.length > 0 ? undefined : { ...(fields as unknown as NewsDomain), line };
  }

  private checkEntry({ domain, country, line }: Listed): void {
    const fault = findHostFault(domain);
    if (fault) this.report(line, domain, fault);
    else
      for (const pattern of toMatchPatterns([{ domain }]))
        if (!MATCH_PATTERN.test(pattern))
          this.report(line, domain, `makes “${pattern}”, which is no match pattern.`);
    if (!COUNTRIES.includes(country)) this.report(line, domain, toCountryFault(country));
  }

  private checkTwice(): void {
    const firsts = new Map<string, number>();
    for (const { domain, line } of this.domains) {
      const first = firsts.get(domain);
      if (first === undefined) firsts.set(domain, line);
      else this.report(line, domain, `stands on line ${first} already; take one out.`);
    }
  }

  private checkCovered(): void {
    const all = new Set(this.domains.map(entry => entry.domain));
    for (const { domain, line } of this.domains) {
      const labels = domain.split('.');
      const parents = labels.map((_, n) => labels.slice(n).join('.')).slice(1);
      const parent = parents.find(name => all.has(name));
      if (parent)
        this.report(line, domain, `is covered by ${parent}, whose subdomains belong to it; take it out.`);
    }
  }

  private checkPresent(): void {
    for (const domain of LEADING)
      if (!this.domains.some(entry => entry.domain === domain))
        this.report(1, domain, 'is missing; it stands among the first entries.');
    for (const code of REQUIRED_COUNTRIES)
      if (!this.domains.some(entry => entry.country === code))
        this.report(1, 'the list', `has no entry with the country “${code}”.`);
  }

  /**
   * Reports the first entry out of order only: one move often puts many others right. An entry without a known country
   * has no place yet.
   */
  private checkOrder(): void {
    const placed = this.domains.filter(entry => COUNTRIES.includes(entry.country));
    const misplaced = placed.find((entry, n) => n > 0 && compareEntries(placed[n - 1]!, entry) > 0);
    if (!misplaced) return;
    const next = placed.find(entry => compareEntries(entry, misplaced) > 0)!;
    this.report(misplaced.line, misplaced.domain, `should stand before ${next.domain}. The order: ${ORDER}.`);
  }
}

/** Why a domain is not a host name we can list, with the fix; undefined if it is one. */
function findHostFault(domain: string): string | undefined {
  if (/^[a-z][a-z+.-]*:\/\//i.test(domain)) return 'begins with a scheme; write the host name only.';
  if (domain.includes('/')) return 'has a path; write the host name only.';
  if (/:\d*$/.test(domain)) return 'has a port; write the host name only.';
  if (domain.includes('*')) return 'has a “*”; subdomains are included anyway.';
  if (domain !== domain.toLowerCase()) return `should be in lower case: ${domain.toLowerCase()}.`;
  if (domain.startsWith('www.')) return `should be ${domain.slice(4)}; subdomains are included anyway.`;
  if (!HOST_NAME.test(domain)) return 'is not a host name; write it like example.com.';
  if (REGISTRY.test(domain)) return 'is not one outlet’s site: it would open every site under it.';
  return undefined;
}

function toCountryFault(country: string): string {
  if (country === 'UK') return 'has the country “UK”; write “GB”.';
  return `has the country “${country}”, which is not known here. If it is right, add it to build/check-domains.ts.`;
}

/** Below 0 when `a` stands before `b`. */
function compareEntries(a: NewsDomain, b: NewsDomain): number {
  const byGroup = rankOf(a) - rankOf(b);
  if (byGroup !== 0) return byGroup;
  return a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0;
}

/** The place of the entry's group: each leading entry is a group of its own. */
function rankOf({ domain, country }: NewsDomain): number {
  const leading = LEADING.indexOf(domain);
  if (leading >= 0) return leading;
  return LEADING.length + COUNTRIES.indexOf(country);
}

if (isMain(import.meta.url)) {
  const { domains, problems } = checkDomains(
    readFileSync(fileURLToPath(new URL(`../${FILE}`, import.meta.url)), 'utf8'),
  );
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    console.error(problems.length === 1 ? 'One problem.' : `${problems.length} problems.`);
    process.exitCode = 1;
  } else console.log(toDomainSummary(domains));
}
