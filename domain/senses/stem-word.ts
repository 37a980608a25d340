/**
 * A rough stem, so that "treated", "treats" and "treat" count as one word. Made for comparing words with each other,
 * not for showing: deterministic, and much cheaper than a tagger's lemma.
 */
export function stemWord(word: string): string {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (plain.length < 5) return plain.length === 4 && /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
  // "bones" as "bone": what is short without its plural is left so.
  if (plain.length === 5 && /[^su]s$/.test(plain) && !/(x|ch|sh|ss|z)es$/.test(plain)) return plain.slice(0, -1);
  return stemVerb(
    plain
      .replace(/ies$/, 'y')
      .replace(/(x|ch|sh|ss|z)es$/, '$1')
      .replace(/([^sui])s$/, '$1'),
  );
}

function stemVerb(word: string): string {
  const bare = word.replace(/(?:ing|ed)$/, '');
  if (bare === word) return word.replace(/e$/, '');
  if (bare.length < 3 || !/[aeiouy]/.test(bare)) return word;
  return bare.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
}
