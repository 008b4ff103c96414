// Imported first by programs that run where no browser keeps messages: has everything said in English, from the file that is
// also the browsers'.
import messages from './_locales/en/messages.json';
import { toSource } from './message-file.ts';
import { bindMessages } from './say.ts';

bindMessages(toSource(messages));
