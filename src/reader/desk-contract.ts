// What the desk of cards is given: the settings that decide when a card opens, and whom it asks for marks, words and actions.
// Types only.
import type { OwnColours } from '../page/mark-sheet.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Hiding } from '../taxonomy/hiding.ts';
import type { OwnActions } from '../view/card.ts';
import type { Budget } from './budget.ts';
import type { Told } from './card-control.ts';
import type { PageMarks } from './page-marks.ts';

export interface DeskSettings {
  /** What opens a card besides the list and the keyboard commands: resting and clicking, clicking alone, nothing. */
  readonly opens: 'hover' | 'click' | 'keyboard';
  /** Rest on a mark before its card opens, in milliseconds. */
  readonly delay: number;
  /** Whether marks beside the scrollbar show where the passages are. */
  readonly overview?: boolean | undefined;
  readonly colours: OwnColours;
}

export interface DeskParts {
  readonly document: Document;
  readonly marks: PageMarks;
  readonly settings: () => DeskSettings;
  /** What the background told of the findings. */
  readonly told: () => Told;
  readonly hide?: ((what: Hiding, isHidden: boolean) => Promise<unknown>) | undefined;
  /** What can be done with an annotation of the reader's own. */
  readonly own?: ((finding: Finding) => OwnActions) | undefined;
  /** Makes a link that leads to a passage; rejects where it cannot. */
  readonly toLink?: ((finding: Finding) => Promise<string>) | undefined;
  /** What we may take of the page's time. */
  readonly budget: Budget;
  /** Another card is open, or none. */
  readonly onCard?: (() => void) | undefined;
}
