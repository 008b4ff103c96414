// Under which keys storage keeps what the reader chose. Apart from what reads and checks it, which no page's script carries.
export const SETTINGS_KEY = 'settings';
export const HIDDEN_KEY = 'hidden-passages';
