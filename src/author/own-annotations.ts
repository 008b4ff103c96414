// The reader's own annotations, as the background deals with them: a form for what is selected, what it says kept, taken out
// and put back. Every answer is in words that the page shows as they are.
import type { AnnotationSet } from '../annotations/annotation-set.ts';
import { MAX_NOTE, MAX_QUOTE } from '../annotations/limits.ts';
import { toOwnFile } from '../annotations/own-set.ts';
import { parseImport } from '../annotations/parse-import.ts';
import {
  isOwnSetOf,
  putAnnotation,
  putBack,
  takeAnnotation,
  toNewSet,
  toOwnSetId,
} from '../annotations/readers-set.ts';
import { findAlone } from '../engine/find-alone.ts';
import { toPageAbout, toPlainAddress } from '../exchange/page-file.ts';
import { toPublishedAddress } from '../platform/amp-cache.ts';
import type { Handlers } from '../platform/messages.ts';
import { changeOwnSet } from '../platform/set-store.ts';
import { readSettings } from '../platform/settings.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type {
  AnnotatedPage,
  AnnotationDraft,
  AnnotationForm,
  DraftRequest,
  NoticeWords,
  OwnKey,
  RemoveReply,
  SaveReply,
} from '../taxonomy/own-annotations.ts';
import { type Article, blockAround } from '../text/article.ts';
import { isOverlapping, trimSpan } from '../text/span.ts';
import { toAnnotationForm } from '../view/author-form.ts';
import { AUTHOR_WORDS as WORDS } from '../view/author-words.ts';

/** What the background answers pages. @param find what there is in an article. */
export function toAuthorHandlers(find: (article: Article) => Promise<{ findings: readonly Finding[] }>) {
  return {
    'annotation.draft': request => draftAnnotation(request, find),
    'annotation.save': ({ page, ...draft }) =>
      saveAnnotation({ ...draft, page: { ...page, address: toPublishedAddress(page.address) } }, new Date()),
    'annotation.remove': key => removeAnnotation(key, new Date()),
    'annotation.putBack': ({ removed }) => putBackAnnotation(removed, new Date()),
  } satisfies Partial<Handlers>;
}

/** The form for an annotation, or why there is none. */
export async function draftAnnotation(
  request: DraftRequest,
  find: (article: Article) => Promise<{ findings: readonly Finding[] }>,
): Promise<AnnotationForm | NoticeWords> {
  const { article, isOn, isSelected, edited } = request;
  if (!isSelected && !edited) return { ...WORDS.noSelection };
  if (!isOn) return { ...WORDS.off };
  const selected = request.span && trimSpan(article.text, request.span);
  const block = selected && blockAround(article, selected.from);
  if (!selected || !block || block.kind === 'other') return { ...WORDS.outside };
  const span = trimSpan(article.text, { from: selected.from, to: Math.min(selected.to, block.to) });
  if (!/[\p{L}\p{N}]/u.test(article.text.slice(span.from, span.to))) return { ...WORDS.outside };
  if (span.to - span.from > MAX_QUOTE) return WORDS.tooLong(MAX_QUOTE);
  const found = edited ? [] : (await find(article)).findings;
  const suggested =
    found.find(finding => isOverlapping(finding.span, span)) ??
    (edited ? undefined : findAlone(article, span));
  return toAnnotationForm({
    ...request,
    span,
    isCut: selected.to > block.to,
    suggested: suggested?.subtype,
    mostUnits: MAX_NOTE,
  });
}

export async function saveAnnotation(draft: AnnotationDraft, now: Date): Promise<SaveReply> {
  const { page, edited, ...words } = draft;
  const { settings } = await readSettings();
  const key = toPageKey(page);
  let id = '';
  let problem: string | undefined;
  const put = (set: AnnotationSet | undefined): AnnotationSet | undefined => {
    if (edited && !set?.annotations.some(({ id }) => id === edited.annotation)) {
      problem = WORDS.gone;
      return undefined;
    }
    const before =
      set ??
      toNewSet(toPageAbout({ ...page, findings: [] }, now), toOwnSetId(key, toName()), page.article.text);
    const ids = new Set(before.annotations.map(annotation => annotation.id));
    const newId = () => {
      const made = `own-${toName()}`;
      if (ids.has(made)) return newId();
      ids.add(made);
      return made;
    };
    const after = putAnnotation(before, page.article.text, {
      ...words,
      newId,
      ...(edited && { edited: edited.annotation }),
    });
    const known = new Set(before.annotations.map(annotation => annotation.id));
    id = edited?.annotation ?? after.annotations.find(one => !known.has(one.id) && !one.foundBy)?.id ?? '';
    return {
      ...after,
      author: settings.author || after.author,
      ...(settings.licence && { licence: settings.licence }),
      modified: now.toISOString(),
    };
  };
  try {
    await changeOwnSet(
      stored => (edited ? edited.set : stored.find(one => isOwnSetOf(one.id, key))?.id),
      put,
      now,
    );
  } catch (error) {
    return { problem: toReason(error) };
  }
  return problem === undefined ? { id } : { problem };
}

export async function removeAnnotation({ set: id, annotation }: OwnKey, now: Date): Promise<RemoveReply> {
  let removed: string | undefined;
  const take = (set: AnnotationSet | undefined) => {
    const result = set && takeAnnotation(set, annotation);
    removed = result && toOwnFile(result.taken, 0);
    return result?.set;
  };
  try {
    await changeOwnSet(() => id, take, now);
  } catch (error) {
    return { title: toReason(error), undo: '' };
  }
  return removed === undefined ? { title: WORDS.gone, undo: '' } : { ...WORDS.deleted, removed };
}

/** @param removed what `removeAnnotation` gave back. @returns why it could not be put back, if so. */
export async function putBackAnnotation(removed: string, now: Date): Promise<string | null> {
  const [taken] = parseImport(removed).sets;
  if (!taken) return WORDS.notKept;
  try {
    await changeOwnSet(
      () => taken.id,
      set => putBack(set, taken),
      now,
    );
    return null;
  } catch (error) {
    return toReason(error);
  }
}

function toReason(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : WORDS.notKept;
}

/** What a page's own set is found by. */
function toPageKey({ address }: AnnotatedPage): string {
  return toPlainAddress(address) ?? address;
}

/** Eight letters and digits. */
function toName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => (byte % 36).toString(36)).join('');
}
