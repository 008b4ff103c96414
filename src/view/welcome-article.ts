// The article on the welcome page. It stays in English, the language whose wordings Sayso knows.

/** Invented, with all three kinds. */
export const WELCOME_ARTICLE = {
  paper: 'The Sound Gazette',
  title: 'Ferry ramp was cracked for months before it closed',
  paragraphs: [
    'The operator of the Brannock ferry knew for five months that its loading ramp was cracked, according to two people familiar with the inspection.',
    'A manager at the yard, who asked not to be named because the inquiry is still open, said the report was shown to three directors in March. The ramp was closed in August, after the summer season.',
    'A former deckhand has accused the company of painting over the crack. She said she had told her supervisor twice.',
    'Brannock Ferries denied that the ramp was ever unsafe. It declined to say whether its directors had seen the report, citing the inquiry.',
    'The Sound Gazette could not independently verify the inspection report.',
  ],
} as const;
