import { expect, it } from 'vitest';
import { parseHost } from '../../src/platform/host-name.ts';

it.each([
  ['ledger.example', 'ledger.example'],
  ['  Ledger.Example ', 'ledger.example'],
  ['www.ledger.example', 'ledger.example'],
  ['*.ledger.example', 'ledger.example'],
  ['https://www.ledger.example/news/crane?id=1#top', 'ledger.example'],
  ['http://news.ledger.example:8080/', 'news.ledger.example'],
  ['ledger.example/news', 'ledger.example'],
  ['ledger.example.', 'ledger.example'],
  ['zeitung-köln.example', 'xn--zeitung-kln-zfb.example'],
])('%j names the site %s', (text, host) => expect(parseHost(text)).toBe(host));

it.each([
  [''],
  ['ledger'],
  ['the ledger.example'],
  ['ledger..example'],
  ['-ledger.example'],
  ['ledger_.example'],
  ['ftp://ledger.example'],
  ['javascript:alert(1)'],
  ['*'],
  ['*.*'],
  ['.example'],
  [`${'a'.repeat(250)}.example`],
])('%j names none', text => expect(parseHost(text)).toBeUndefined());
