// Whether a name may be put on a list of sites, and if not, why. Changes no list.
import { parseHost } from '../platform/host-name.ts';
import { isSiteOf } from '../platform/match-patterns.ts';
import { OPTIONS_WORDS } from '../view/options-words.ts';

const WORDS = OPTIONS_WORDS.sites.problem;

/** @param sites those on the list. @returns the host to add, or what is wrong, in words. */
export function checkSiteName(
  text: string,
  sites: readonly string[],
): { host: string } | { problem: string } {
  if (text.trim() === '') return { problem: WORDS.empty };
  const host = parseHost(text);
  if (host === undefined) return { problem: WORDS.unreadable(text.trim()) };
  if (sites.includes(host)) return { problem: WORDS.double(host) };
  const around = sites.find(site => isSiteOf([site], host));
  return around === undefined ? { host } : { problem: WORDS.within(host, around) };
}
