// Names of sites as readers type or paste them. Asks no network whether there is such a site.

/** Labels of letters, digits and hyphens, at least two; a name in another script arrives in its ASCII form. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/;

/**
 * The site that a text names: a host name, with or without "www.", or an address within it. Lower case and in ASCII, as
 * browsers tell it; without "www.", since a site holds all within it. Undefined for anything else.
 */
export function parseHost(text: string): string | undefined {
  const typed = text.trim().replace(/^\*\./, '');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && host.length <= 253 && HOST.test(host) ? host : undefined;
}
