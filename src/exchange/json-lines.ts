// One article a line, for corpora of any size: what a line asks for and what is answered to it. Each line stands for itself;
// a bad one is answered with what is wrong, and the next is read.
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { say } from '../words/say.ts';

interface Found {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

export interface Readers {
  readonly readText: (text: string) => Found;
  readonly readHtml: (html: string) => Found;
}

/**
 * @param line one JSON object, `{id, text}` or `{id, html}`.
 * @param number of the line, base 1: names a line whose id cannot be read.
 * @returns one JSON object without a line break: `{id, text, findings}`; for HTML, `text` is what was read of it. For a bad
 * line `{id, error}`.
 */
export function annotateLine(line: string, number: number, { readText, readHtml }: Readers): string {
  let id: unknown = null;
  const fail = (error: string) => JSON.stringify({ id: id ?? `line ${number}`, error });
  try {
    const asked: unknown = JSON.parse(line);
    if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
      return fail(say('cli_line_no_object'));
    const { text, html } = asked as { text?: unknown; html?: unknown };
    const named = (asked as { id?: unknown }).id;
    if (typeof named === 'string' || typeof named === 'number') id = named;
    if (typeof text !== 'string' && typeof html !== 'string') return fail(say('cli_line_no_text'));
    const { article, findings } = typeof text === 'string' ? readText(text) : readHtml(html as string);
    return JSON.stringify({ id: id ?? `line ${number}`, text: article.text, findings });
  } catch (error) {
    return fail(
      error instanceof SyntaxError
        ? say('cli_line_no_json')
        : say('cli_line_unread', { error: String(error) }),
    );
  }
}
