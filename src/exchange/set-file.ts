// An annotation set as a file, in each of the forms in which findings leave. Its article is not at hand.
import type { AnnotationSet } from '../annotations/annotation-set.ts';
import { toHypothesis } from '../annotations/hypothesis.ts';
import { toOwnFile } from '../annotations/own-set.ts';
import { toSharedSet } from '../annotations/readers-set.ts';
import { toWebAnnotations } from '../annotations/web-annotation.ts';
import type { SetFormName, WrittenFile } from '../taxonomy/file-forms.ts';
import type { Finding, Link } from '../taxonomy/finding.ts';
import { toTagName } from '../view/wording.ts';
import { FILE_FORMS, toFileName } from './findings-file.ts';

export function toSetFile(stored: AnnotationSet, form: SetFormName): WrittenFile {
  const set = toSharedSet(stored);
  const { mediaType } = FILE_FORMS[form];
  return { name: toFileName(set.title, FILE_FORMS[form]), mediaType, text: write(set, form) };
}

function write(set: AnnotationSet, form: SetFormName): string {
  if (form === 'jsonld') return toWebAnnotations(set, toTagName);
  if (form === 'hypothesis') return toHypothesis(set, toTagName);
  if (form === 'sayso') return toOwnFile(set);
  const { length: _length, annotations: _annotations, ...about } = set;
  const article = { text: '', blocks: [] };
  return FILE_FORMS[form].write({ article, findings: toFindings(set), about });
}

/** Where each passage stood in the article that was annotated. */
function toFindings({ id: set, annotations }: AnnotationSet): Finding[] {
  return annotations.map(({ id, category, subtype, target, anatomy, note, leftOpen, foundBy, ...links }) => {
    const link = (rel: Link['rel'], ids: readonly string[] = []) => ids.map(to => ({ rel, to }));
    return {
      id,
      category,
      subtype,
      span: { from: target.start, to: target.end },
      quote: target.exact,
      origin: { set, annotation: id, score: 1, ...(foundBy !== undefined && { pattern: foundBy }) },
      anatomy,
      links: [...link('answers', links.answers), ...link('same-source', links.sameSource)],
      ...(note !== undefined && { note }),
      ...(leftOpen !== undefined && { leftOpen }),
    } as Finding; // category and anatomy belong together by the set's own check
  });
}
