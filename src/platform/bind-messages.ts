// Imported first by every part of the extension: has all words said by the browser, in its own language where there is one of
// ours. No words are bundled then.
import { bindMessages } from '../words/say.ts';
import { browser } from './browser.ts';

bindMessages((key, values) => browser.i18n.getMessage(key, values));
