// Why selected words have no mark that can be seen, as the page's script finds it and the background puts it into words.
export type WhyNot =
  | { readonly why: 'off' | 'outside' | 'notNews' | 'none' }
  /** They are marked as `name`, and the reader does not want to see it; or they would be if they stood alone. */
  | { readonly why: 'unseen' | 'alone'; readonly name: string }
  /** Another passage of their paragraph is marked. */
  | { readonly why: 'near'; readonly name: string; readonly quote: string };
