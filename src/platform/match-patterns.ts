// Turns news domains into the match patterns browsers know, for the manifest and for whoever asks for tabs. Pure: it does
// not check the list; build/check-domains.ts does.

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
