// Modules that the build makes and no file holds. Only entries import them; see build/sets-module.ts.
declare module 'sayso:sets' {
  /** Every set under seeds/, compiled. */
  const sets: readonly import('./annotations/annotation-set.ts').AnnotationSet[];
  export default sets;
}
