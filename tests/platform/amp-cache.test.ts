// Addresses of AMP caches, as their published rules make them.
import { describe, expect, it } from 'vitest';
import { toPublishedAddress, toSite } from '../../src/platform/amp-cache.ts';

const CACHE = 'cdn.ampproject.org';
/** What a name becomes that is longer than a label may be. */
const HASH = 'a7q2xk5tm3bz6wfd4jr2ysh3nv6pclu5oe4gi2kq7xb3tzmw6fda';

describe('the site of an address', () => {
  it.each([
    [
      'a copy in a viewer',
      `https://www-ledger-example.${CACHE}/v/s/www.ledger.example/a`,
      'www.ledger.example',
    ],
    ['a copy by itself', `https://ledger-example.${CACHE}/c/s/ledger.example/a?b=1`, 'ledger.example'],
    ['a copy of what has no TLS', `https://ledger-example.${CACHE}/c/ledger.example/a`, 'ledger.example'],
    ['Bing’s copy', 'https://www-ledger-example.bing-amp.com/c/s/www.ledger.example/', 'www.ledger.example'],
    [
      'Bing’s, under its longer name',
      'https://www-ledger-example.www.bing-amp.com/v/s/www.ledger.example/',
      'www.ledger.example',
    ],
    [
      'a name with a dash',
      `https://the--ledger-example.${CACHE}/c/s/the-ledger.example/`,
      'the-ledger.example',
    ],
    ['a name with two', `https://a----b-example.${CACHE}/c/s/a--b.example/`, 'a--b.example'],
    [
      'a name that would look encoded',
      `https://0-en--us-ledger-example-0.${CACHE}/c/s/en-us.ledger.example/`,
      'en-us.ledger.example',
    ],
    [
      'a name that only begins and ends alike',
      `https://0-ledger-example.${CACHE}/c/s/0.ledger.example/`,
      '0.ledger.example',
    ],
    [
      'a name in another script, by its path',
      `https://xn--zeitung-example-4pb.${CACHE}/c/s/xn--zitung-fva.example/a`,
      'xn--zitung-fva.example',
    ],
    [
      'a hashed name, by its path',
      `https://${HASH}.${CACHE}/v/s/news.ledger.example/a`,
      'news.ledger.example',
    ],
    ['no name at all, by its path', `https://${CACHE}/c/s/ledger.example/a`, 'ledger.example'],
    ['Bing’s own name, by its path', 'https://www.bing-amp.com/c/s/ledger.example/a', 'ledger.example'],
    [
      'a path of somebody else',
      `https://www-ledger-example.${CACHE}/c/s/courier.example/`,
      'www.ledger.example',
    ],
  ])('is the publisher’s: %s', (_what, address, site) => {
    expect(toSite(address)).toBe(site);
  });

  it.each([
    [`https://${HASH}.${CACHE}/rtv/012/v0.js`, `${HASH}.${CACHE}`],
    [`https://${CACHE}/v0.js`, CACHE],
    [
      'https://www-ledger-example.cdn.ampproject.org.example/c/s/www.ledger.example/',
      'www-ledger-example.cdn.ampproject.org.example',
    ],
    ['https://mybing-amp.com/c/s/www.ledger.example/', 'mybing-amp.com'],
    ['https://d-1234.ampproject.net/v/s/www.ledger.example/', 'd-1234.ampproject.net'],
    ['https://www.ledger.example/v/s/courier.example/', 'www.ledger.example'],
    ['', ''],
    ['about:blank', ''],
  ])('is its own host where it is no copy, or does not tell: %s', (address, site) => {
    expect(toSite(address)).toBe(site);
  });
});

describe('an address', () => {
  it.each([
    [
      `https://www-ledger-example.${CACHE}/v/s/www.ledger.example/amp/a.html?amp_js_v=0.1&id=7&usqp=mq331AQ#origin=x`,
      'https://www.ledger.example/amp/a.html?id=7',
    ],
    [`https://ledger-example.${CACHE}/c/ledger.example`, 'http://ledger.example/'],
    [`https://${HASH}.${CACHE}/v/s/news.ledger.example/a`, 'https://news.ledger.example/a'],
  ])('of a copy is told as the publisher’s: %s', (address, published) => {
    expect(toPublishedAddress(address)).toBe(published);
  });

  it.each([
    `https://www-ledger-example.${CACHE}/c/s/courier.example/a`,
    `https://${CACHE}/v0.js`,
    'https://www.ledger.example/v/s/courier.example/?amp_js_v=1',
    'no address',
  ])('of anything else stays as it is: %s', address => {
    expect(toPublishedAddress(address)).toBe(address);
  });
});
