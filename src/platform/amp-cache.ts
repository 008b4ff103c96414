// Whose page a copy in an AMP cache is: search engines and news apps show articles from there, under addresses that are made
// from the publisher's. By the caches' published rules; asks no network.

/** Google's cache and Bing's, the two that the AMP project lists; at most one label before them names the publisher. */
const CACHE_HOST = /^(?:([^.]+)\.)?(?:cdn\.ampproject\.org|(?:www\.)?bing-amp\.com)$/;

/** `/v/s/www.ledger.example/story`: what is served (`v` in a viewer, `c` by itself), whether by TLS, and from where. */
const COPIED_PATH = /^\/[a-z]{1,3}\/(s\/)?([^/]+)(\/.*)?$/;

/** What viewers add to the publisher's own query. */
const VIEWER_PARAMETER = /^(?:amp_.*|usqp)$/;

/** The host of the site that an address belongs to: the publisher's for a copy in an AMP cache; '' for no address. */
export function toSite(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  return toPublisher(url) ?? url.hostname;
}

/** Where the publisher has it what an AMP cache has a copy of; any other address as it is. */
export function toPublishedAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const copied = readPath(url);
  // A page writes its own path: it is not to pass for another publisher's.
  if (!copied || copied.hostname !== toPublisher(url)) return address;
  for (const name of [...copied.searchParams.keys()])
    if (VIEWER_PARAMETER.test(name)) copied.searchParams.delete(name);
  return copied.href;
}

/** Undefined for what is no copy, and where the address does not tell. */
function toPublisher(url: URL): string | undefined {
  const [isCache, prefix = ''] = CACHE_HOST.exec(url.hostname) ?? [];
  if (isCache === undefined) return undefined;
  return decodePrefix(prefix) ?? readPath(url)?.hostname;
}

/**
 * Dots were written as one dash, dashes as two. Of names that are too long there is only a hash, and names in other scripts are
 * put together before they are encoded: both are left to the path.
 */
function decodePrefix(prefix: string): string | undefined {
  // Two dashes after the second letter would make it a name in another script; such a one has marks around it.
  const plain = /^0-(..--.*)-0$/.exec(prefix)?.[1] ?? prefix;
  const host = plain.replace(/--?/g, dashes => (dashes === '-' ? '.' : '-'));
  return !prefix.startsWith('xn--') && host.includes('.') && isHost(host) ? host : undefined;
}

function readPath({ hostname, pathname, search }: URL): URL | undefined {
  if (!CACHE_HOST.test(hostname)) return undefined;
  const [, tls, host = '', path = '/'] = COPIED_PATH.exec(pathname) ?? [];
  const address = `${tls ? 'https' : 'http'}://${host}${path}${search}`;
  return host.includes('.') && URL.canParse(address) ? new URL(address) : undefined;
}

function isHost(host: string): boolean {
  return URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).hostname === host;
}
