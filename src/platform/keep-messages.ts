// Imported first by the script that runs on pages, in place of bind-messages: has all words said by the browser, and keeps those
// that a card may need. When the extension is loaded anew, Chromium leaves the old script on its page and throws at whatever
// it asks of the browser, words too (seen in 156); its cards stay readable by what was kept.
import { bindMessages } from '../words/say.ts';
import { browser } from './browser.ts';

/** All that a page's script can say; tests/build/kept-messages.test.ts holds that none is missing. */
export const KEPT = `
  card_answered_by card_answers card_ask card_author_unnamed card_back card_claim_of card_claimed
  card_close card_copied card_copy card_copy_link card_delete card_denied card_edit card_examples
  card_general card_go_to_claim card_go_to_reply card_hidden_kind card_hidden_kind_text
  card_hidden_passage card_hidden_passage_text card_hidden_site card_hidden_site_text card_hide_anonymous
  card_hide_denial card_hide_passage card_hide_site card_hide_unverified card_left_open card_less
  card_link_copied card_link_copied_text card_more card_n_of card_name card_next_claim card_next_passage
  card_next_reply card_no_answer card_no_answer_text card_no_link card_no_link_text card_normally_known
  card_not_copied card_not_copied_text card_not_hidden card_not_hidden_text card_not_stated card_note
  card_passage card_passage_of card_pattern card_pattern_named card_previous_claim card_previous_passage
  card_previous_reply card_reply_of card_same_source card_see_less card_set card_set_outlet
  card_table_anonymous card_table_denial card_table_unverified card_this_passage card_to_copy
  card_to_copy_text card_to_which card_undo card_why direction found_anonymous found_denial found_name
  found_unverified language overview people_one people_other quoted
`;
/** Values of placeholders, as they stand in what is kept: no message has such characters. */
const HOLDERS = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007', '\u0008', '\u000e'];

const kept = new Map<string, string>();

bindMessages((key, values) => {
  try {
    return browser.i18n.getMessage(key, values);
  } catch {
    const message = kept.get(key) ?? '';
    return HOLDERS.reduce((text, holder, i) => text.replaceAll(holder, () => values[i] ?? ''), message);
  }
});

/** Called once there is a mark, when the page has nothing else to do: asking for the first word costs most. */
export function keepMessages(): void {
  if (kept.size > 0) return;
  kept.set('', '');
  requestIdleCallback(() => {
    if (!browser.runtime?.id) return;
    for (const key of KEPT.trim().split(/\s+/)) kept.set(key, browser.i18n.getMessage(key, HOLDERS));
  });
}
