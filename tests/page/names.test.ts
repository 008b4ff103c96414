// What an element's names say of its text is heard however its words are put together.
import { describe, expect, it } from 'vitest';
import { namedOf, toBoth } from '../../src/page/names.ts';

const besides = (name: string) => namedOf(name).beside;

describe('names', () => {
  it.each([
    'read-more',
    'read_more',
    'readMore',
    'READ-MORE',
    'readmore',
    'box box__read-more',
    'c-read-more-2',
  ])('hears "read more" in %s', name => expect(besides(name)).toBe('likely'));

  it.each(['sidebar', 'js-newsletter', 'post-date', 'mostViewed', 'right-rail', 'image-source'])(
    '%s is likely to stand beside the article',
    name => expect(besides(name)).toBe('likely'),
  );

  it.each(['comments', 'commentsArea', 'site-footer', 'spot-im', 'SpotIm'])(
    '%s surely stands beside it',
    name => expect(besides(name)).toBe('surely'),
  );

  it.each([
    '',
    ' ',
    'has-sidebar',
    'no-comments',
    'story',
    'read',
    'more',
    'readers-moreover',
    'adder',
    'paywall',
    '--_',
  ])('"%s" says nothing of that', name => expect(besides(name)).toBe('no'));

  it.each(['article-body', 'article__body', 'storyContent', 'entry-post-text', 'main-content', 'body_copy'])(
    'the article is in %s',
    name => expect(namedOf(name).isArticle).toBe(true),
  );

  it('takes no list of links in an article for the article', () => {
    expect(namedOf('article-body related')).toMatchObject({ beside: 'likely', isArticle: false });
  });

  it('knows standfirsts and posts from elsewhere', () => {
    expect(namedOf('c-sub-headline').kind).toBe('standfirst');
    expect(namedOf('article__intro').kind).toBe('standfirst');
    expect(namedOf('twitter-tweet tw-align-center').kind).toBe('post');
    expect(namedOf('my-twitter-tweet').kind).toBeUndefined();
  });

  it('puts together what two names say', () => {
    expect(toBoth(namedOf('comments'), namedOf('sidebar')).beside).toBe('surely');
    expect(toBoth(namedOf('sidebar'), namedOf('story-body'))).toMatchObject({
      beside: 'likely',
      isArticle: false,
    });
    expect(toBoth(namedOf('x'), namedOf('dek')).kind).toBe('standfirst');
  });
});
