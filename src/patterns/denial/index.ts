// The patterns of the category “denial”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import declined from './declined.ts';
import directDenial from './direct-denial.ts';
import noComment from './no-comment.ts';
import noResponse from './no-response.ts';

export const denialPatterns: readonly Pattern<'denial'>[] = [directDenial, declined, noComment, noResponse];
