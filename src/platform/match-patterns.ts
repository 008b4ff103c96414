// Match patterns as browsers know them: made from news domains for the manifest, and matched with addresses. Pure: it does not
// check the list; build/check-domains.ts does.

/** A news outlet's own site, as news-domains.json lists it. */
export interface NewsDomain {
  /** Lower-case host name; its subdomains belong to it. */
  readonly domain: string;
  /** The outlet's name, as readers know it. */
  readonly name: string;
  /** Where its newsroom is: ISO 3166-1 alpha-2, so 'GB' and not 'UK'. */
  readonly country: string;
}

/** One pattern for each domain, in the same order: the host itself and all its subdomains, over http and https. */
export function toMatchPatterns(domains: readonly Pick<NewsDomain, 'domain'>[]): string[] {
  return domains.map(({ domain }) => `*://*.${domain}/*`);
}

/** `*://*.host/*`, `https://host/*`: the shapes that manifests here and granted sites have. */
const PATTERN = /^(\*|https?):\/\/(\*|(\*\.)?([^/*]+))\/\*$/;

/**
 * Whether an address is matched by a pattern whose path is `/*`, as browsers define it (`*` as scheme: http and https).
 * Anything else, malformed addresses among it, is not matched.
 */
export function isMatch(pattern: string, address: string): boolean {
  const [, scheme, host, anySubdomain, name = ''] = PATTERN.exec(pattern) ?? [];
  if (host === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  return host === '*' || hostname === name || (anySubdomain !== undefined && hostname.endsWith(`.${name}`));
}

/** Whether a host is one of these domains or lies within one: a few look-ups, however long the list. */
export function isSiteOf(domains: readonly string[], host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, i) => i < labels.length - 1 && domains.includes(labels.slice(i).join('.')));
}
