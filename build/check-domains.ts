// npm run check-domains: checks the list of news domains, and prints every problem or one line on what it holds. Whether a
// domain is really that outlet's own site, whoever adds it has to look up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NewsDomain, toMatchPatterns } from '../src/platform/match-patterns.ts';
import { isMain } from './is-main.ts';

const FILE = 'src/platform/news-domains.json';

/** The list is in order of group, then country, then domain. */
const GROUPS: readonly NewsDomain['group'][] = ['seed', 'syndication', 'wire', 'outlet'];
/** Countries that the list must serve; they come first. */
const SERVED = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'IN'] as const;
const OTHERS = 'AE BE DE FR HK IL JP KR NG NL PH PK QA SG UA ZA'.split(' ');
const COUNTRIES: readonly string[] = [...SERVED, ...OTHERS];

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
/** Two labels or more, none longer than 63, the last no number: a name, not an address. */
const HOST_NAME = new RegExp(`^(?=.{4,253}$)(?:${LABEL}\\.)+(?!\\d+$)${LABEL}$`);
/** As Chrome and Firefox read patterns with a wildcard for subdomains. */
const MATCH_PATTERN = /^\*:\/\/\*\.[a-z\d.-]+\/\*$/;

/** Everything that is wrong with a list, one sentence each; none if it is right. */
export function listDomainProblems(value: unknown): string[] {
  if (!Array.isArray(value)) return ['The list should be an array in brackets.'];
  const problems = value.flatMap((entry, n) =>
    isEntry(entry)
      ? listEntryProblems(entry)
      : [`Entry ${n + 1} should be { domain, name, country, group }, all texts.`],
  );
  const entries = value.filter(isEntry);
  return [...problems, ...listCoverProblems(entries), ...listOrderProblems(entries), ...listGaps(entries)];
}

/** 'News domains: 300 (US 150, …); 2 wire, …' */
export function toDomainSummary(entries: readonly NewsDomain[]): string {
  const count = (of: (entry: NewsDomain) => boolean) => entries.filter(of).length;
  const served = SERVED.map(code => `${code} ${count(({ country }) => country === code)}`);
  const others = count(({ country }) => OTHERS.includes(country));
  const groups = GROUPS.map(name => `${name} ${count(({ group }) => group === name)}`);
  return `News domains: ${entries.length} (${served.join(', ')}, elsewhere ${others}; ${groups.join(', ')}).`;
}

function isEntry(value: unknown): value is NewsDomain {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  return (
    Object.keys(entry).length === 4 &&
    ['domain', 'name', 'country', 'group'].every(key => typeof entry[key] === 'string' && entry[key] !== '')
  );
}

function listEntryProblems({ domain, country, group }: NewsDomain): string[] {
  const problems: string[] = [];
  if (/[/:?#@*\s]/.test(domain))
    problems.push(`“${domain}”: write the host name alone, without scheme, port, path or wildcard.`);
  else if (domain !== domain.toLowerCase()) problems.push(`“${domain}”: write it in small letters.`);
  else if (!HOST_NAME.test(domain)) problems.push(`“${domain}” is not a host name.`);
  else if (domain.startsWith('www.'))
    problems.push(`“${domain}”: leave out “www.”; subdomains are covered anyway.`);
  else if (!toMatchPatterns([{ domain }]).every(pattern => MATCH_PATTERN.test(pattern)))
    problems.push(`“${domain}” gives no valid match pattern.`);
  if (!COUNTRIES.includes(country))
    problems.push(`“${domain}”: the country “${country}” is not known. Known are ${COUNTRIES.join(', ')}.`);
  if (!GROUPS.includes(group))
    problems.push(`“${domain}”: the group “${group}” is not known. Known are ${GROUPS.join(', ')}.`);
  return problems;
}

/** Domains listed twice, or below another that covers them. */
function listCoverProblems(entries: readonly NewsDomain[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const all = new Set(entries.map(({ domain }) => domain));
  for (const { domain } of entries) {
    if (seen.has(domain)) problems.push(`“${domain}” is listed twice.`);
    seen.add(domain);
    for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
      const above = domain.slice(dot + 1);
      if (all.has(above)) problems.push(`“${domain}” is covered by “${above}”: take it out.`);
    }
  }
  return problems;
}

function listOrderProblems(entries: readonly NewsDomain[]): string[] {
  return entries.flatMap((entry, n) => {
    const before = entries[n - 1];
    return before && compare(before, entry) > 0
      ? [`“${entry.domain}” should stand before “${before.domain}”: the order is group, country, domain.`]
      : [];
  });
}

function compare(a: NewsDomain, b: NewsDomain): number {
  return (
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    COUNTRIES.indexOf(a.country) - COUNTRIES.indexOf(b.country) ||
    (a.domain < b.domain ? -1 : Number(a.domain > b.domain))
  );
}

function listGaps(entries: readonly NewsDomain[]): string[] {
  return SERVED.filter(code => !entries.some(({ country }) => country === code)).map(
    code => `The list has no site of ${code}.`,
  );
}

function readList(): unknown {
  return JSON.parse(readFileSync(join(fileURLToPath(new URL('..', import.meta.url)), FILE), 'utf8'));
}

if (isMain(import.meta.url)) {
  let problems: string[];
  let list: unknown;
  try {
    list = readList();
    problems = listDomainProblems(list);
  } catch (error) {
    problems = [`It cannot be read: ${(error as Error).message}`];
  }
  if (problems.length > 0) {
    console.error(problems.map(problem => `${FILE}: ${problem}`).join('\n'));
    process.exitCode = 1;
  } else console.log(toDomainSummary(list as NewsDomain[]));
}
