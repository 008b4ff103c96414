// From the list of news domains to the browsers' match patterns. Pure: the manifest and the background share it.

/** An entry of news-domains.json: a site that is read without being asked. */
export interface NewsDomain {
  /** Host name in lower case; its subdomains count too. */
  readonly domain: string;
  /** The outlet's own name. */
  readonly name: string;
  /** Where it is edited: ISO 3166-1, two capitals. */
  readonly country: string;
  readonly group: 'seed' | 'syndication' | 'wire' | 'outlet';
}

/** One pattern a domain, for http and https, the domain itself and all below it. */
export function toMatchPatterns(domains: readonly Pick<NewsDomain, 'domain'>[]): string[] {
  return domains.map(({ domain }) => `*://*.${domain}/*`);
}
