// Forms of English verbs and nouns by rule, with the irregular ones listed. For the lexicon's own words only: it is no
// general stemmer.

const IRREGULAR = new Map(
  `say:said tell:told write:wrote:written speak:spoke:spoken know:knew:known give:gave:given take:took:taken
  make:made hold:held hear:heard see:saw:seen find:found get:got:gotten go:went:gone come:came:come run:ran:run
  lead:led leave:left keep:kept think:thought understand:understood begin:began:begun break:broke:broken
  steal:stole:stolen shoot:shot beat:beat:beaten bring:brought buy:bought sell:sold pay:paid put:put cut:cut
  hit:hit set:set let:let read:read quit:quit shut:shut cost:cost hurt:hurt spread:spread meet:met send:sent
  spend:spent build:built lie:lied die:died tie:tied show:showed:shown draw:drew:drawn withdraw:withdrew:withdrawn
  throw:threw:thrown grow:grew:grown fall:fell:fallen rise:rose:risen choose:chose:chosen forget:forgot:forgotten
  hide:hid:hidden sweep:swept prove:proved:proven do:did:done have:had be:was:been fight:fought catch:caught seek:sought stand:stood sit:sat
  lose:lost win:won feel:felt mean:meant become:became:become undertake:undertook:undertaken
  forbid:forbade:forbidden strike:struck sing:sang:sung swear:swore:sworn tear:tore:torn bear:bore:borne
  mislead:misled uphold:upheld withhold:withheld rebut:rebutted
  flee:fled drive:drove:driven hang:hung lay:laid cast:cast bite:bit:bitten fly:flew:flown arise:arose:arisen
  relay:relayed`
    .split(/\s+/)
    .map(entry => {
      const [base, past, participle] = entry.split(':') as [string, string, string?];
      return [base, [past, participle ?? past]] as const;
    }),
);

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** "undercut", "foresee" and "reset" go as the verb behind the prefix does. */
const PREFIX = /^(?:broad|fore|mis|out|over|re|under|un|with)/;

/**
 * @param entry a base form; a `+` at its end says that the last letter doubles ("admit+", "refer+").
 * @throws Error where the `+` stands behind no single consonant after a vowel: "predict+" would be "predictted".
 */
export function verbForms(entry: string): VerbForms {
  const doubles = entry.endsWith('+');
  const base = doubles ? entry.slice(0, -1) : entry;
  if (doubles && !/[aeiou][^aeiouwxy]$/.test(base))
    throw new Error(`“${base}” does not double its last letter.`);
  const prefix = IRREGULAR.has(base) ? undefined : PREFIX.exec(base)?.[0];
  if (prefix && IRREGULAR.has(base.slice(prefix.length))) {
    const { third, past, participle, gerund } = verbForms(base.slice(prefix.length));
    return {
      base,
      third: prefix + third,
      past: prefix + past,
      participle: prefix + participle,
      gerund: prefix + gerund,
    };
  }
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : base === 'have'
      ? 'has'
      : base === 'be'
        ? 'is'
        : /(?:[sxz]|ch|sh|o)$/.test(base)
          ? `${base}es`
          : `${base}s`;
  // One short syllable doubles as well: "rob", "stab", "plan".
  const stem =
    doubles || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base)
      ? base + base.at(-1)
      : base.endsWith('ic')
        ? `${base}k` // "trafficked"
        : base;
  const e = /e$/.test(base);
  const regular = consonantY ? `${base.slice(0, -1)}ied` : e ? `${base}d` : `${stem}ed`;
  const [past, participle] = IRREGULAR.get(base) ?? [regular, regular];
  const gerund = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : e && !/(?:ee|oe|ye)$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return { base, third, past, participle, gerund };
}

/** @param singular "woman" and the like turn into "women"; "person" stays regular ("people" is a class of its own). */
export function nounForms(singular: string): { readonly singular: string; readonly plural: string } {
  const plural = /[^aeiou]y$/.test(singular)
    ? `${singular.slice(0, -1)}ies`
    : /[^hru]man$|woman$/.test(singular)
      ? `${singular.slice(0, -2)}en`
      : /(?:[sxz]|ch|sh)$/.test(singular)
        ? `${singular}es`
        : `${singular}s`;
  return { singular, plural };
}
