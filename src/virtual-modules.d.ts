// Modules that the build makes and no file holds. Only entries import them; see build/sets-module.ts and build/page-modules.ts.
declare module 'sayso:sets' {
  /** Every set under seeds/, compiled. */
  const sets: readonly import('./annotations/annotation-set.ts').AnnotationSet[];
  export default sets;
}

declare module 'sayso:catalogue' {
  /** Every pattern, as it declares itself. */
  const patterns: readonly import('./view/options-model.ts').PatternEntry[];
  export default patterns;
}

declare module 'sayso:changes' {
  /** CHANGELOG.md, newest version first. */
  const changes: readonly import('./view/options-model.ts').ChangesOfVersion[];
  export default changes;
}
