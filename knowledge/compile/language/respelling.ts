/**
 * The key of respellings, as docs/knowledge-format.md explains it to people: what may begin a syllable, what it may sound
 * like, and what may end it. Letters that English reads in two ways are left out: no c, q or x, no gentle g.
 */
const onset =
  'b[lr]?|ch|dr?|f[lr]?|g[lr]?|h|j|k[lrw]?|l|m|n|p[lr]?|r|sh|s(?:k[lrw]?|p[lr]?|tr?|[lmnw])?|thr?|t[rw]?|v|w|y|zh?';
const single = '[bdfgjklmnprstvz]|ch|sh|th|ng';
const double = '[lmnr][bdfgkpstvz]|mf|ngk|lts|[kpt]s|[fkps]t|s[kp]|rth|n[dz]|[ln]th';
const coda = `(?:${single}|${double})`;
/** Short vowels, which need a consonant after them; and those that end their syllable. */
const closed = `[aeiou]${coda}`;
const open = 'ah|eh|ih|uh|yuh';
const free = `(?:air|ar|aw|ay|eer|ee|er|oh|oor|oo|ow|oy|or|yoor|yoo)${coda}?`;
/** As in “my”, “kyne” and “eye”. */
const longI = `y|y(?:${coda}|dz)e|eye${coda}?`;
const syllable = new RegExp(`^(?:${onset})?(?:${closed}|${open}|${free})$|^(?:${onset})(?:${longI})$|^eye${coda}?$`);

/** What is wrong with the respelling of a name, in words that say how to mend it; null when nothing is. */
export function findRespellingFault(name: string, respelling: string): string | null {
  const words = respelling.split(' ');
  const fewest = name.split(' ').length;
  const most = name.split(/[ -]/).length;
  if (words.length < fewest || words.length > most) return `it has ${words.length} words, the name ${fewest}`;
  for (const word of words) {
    const fault = findWordFault(word);
    if (fault) return fault;
  }
  return null;
}

function findWordFault(word: string): string | null {
  const syllables = word.split('-');
  const strange = syllables.find((one) => !isOneCase(one) || !syllable.test(one.toLowerCase()));
  if (strange !== undefined) return `“${strange}” is no syllable of the key`;
  const stressed = syllables.filter((one) => one === one.toUpperCase()).length;
  if (syllables.length === 1) return stressed === 0 ? null : `“${word}” has one syllable: it needs no capitals`;
  return stressed === 1 ? null : `“${word}” needs exactly one syllable in capitals`;
}

function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}
