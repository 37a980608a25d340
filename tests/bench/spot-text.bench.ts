import type { ConceptId } from '../../domain/knowledge/index';
import { type Lexicon, openLexicon, packLexicon } from '../../domain/lexicon/index';
import { spotTerms } from '../../domain/spotting/index';
import { FOREIGN, foldTerm, readCharacterClasses } from '../../domain/text/index';
import type { Bench, BenchRow } from './bench';
import { makeTerms, makeText } from './make-text';
import { measureSideBySide } from './measure';
import { allPeers, createAsciiRegex, createPeers, enter, growingPeers } from './peers';

const LENGTH = 200_000;
const UNIT = 'ms per 1,000,000 characters';
/** Some peers need seconds for the text; all times are scaled to the unit. */
const SCALE = 1_000_000 / LENGTH;
/** Peers that do the same work may miss by no more than this share of our hits, or they are not the same work. */
const LEEWAY = 0.02;
const ASCII_REGEX = 'one big regex, ASCII words only';
const SYNTHETIC_TERMS = 20_000;

/** `spot.text.*`: our spotter beside other packages and beside a loop that only counts words. */
const bench: Bench = (input) => {
  const forms = input.forms.filter((form) => !form.matchCase).map((form) => foldTerm(form.text));
  const synthetic = makeTerms(SYNTHETIC_TERMS, 7);
  return [
    ...compare('spot.text', openLexicon(input.packedLexicon), [...new Set(forms)].filter(isPlain), allPeers),
    ...compare('spot.text.20000-terms', openSynthetic(synthetic), synthetic, growingPeers),
  ];
};
export default bench;

/** Terms that every contestant reads alike: letters, digits and spaces of ASCII, case of no matter. */
function isPlain(term: string): boolean {
  return /^[a-z0-9 ]+$/.test(term);
}

function openSynthetic(terms: readonly string[]): Lexicon {
  const id = 'made-up' as ConceptId;
  const entry = (text: string) => ({ text, concept: id, kind: 'plain', ambiguous: false }) as const;
  return openLexicon(packLexicon([{ id, difficulty: 2, everyday: false }], terms.map(entry)));
}

function compare(name: string, lexicon: Lexicon, terms: readonly string[], names: readonly string[]): BenchRow[] {
  const text = makeText(LENGTH, terms, 1);
  const ours = () => spotTerms(text, lexicon).candidates.length;
  const peers = enter(createPeers(names, terms), text);
  const others = enter({ floor: countWordStarts, [ASCII_REGEX]: createAsciiRegex(terms) }, text);
  tellDisagreement(ours(), peers);
  const quick = measureSideBySide({ ours, ...others }, { rounds: 60, warmUps: 20 });
  const times = measureSideBySide({ ours, ...peers }, { rounds: 8, warmUps: 1 });
  const mine = Math.min(times.ours!, quick.ours!) * SCALE;
  const rows = Object.keys(peers).map((peer) => describePeer(name, peer, mine, times[peer]! * SCALE));
  const fastest = rows.reduce((best, row) => (row.theirs < best.theirs ? row : best));
  const floor = quick.floor! * SCALE;
  return [
    { ...fastest, name: `${name}.vs-fastest-peer` },
    {
      name: `${name}.vs-floor`,
      unit: UNIT,
      ours: mine,
      against: 'a loop that counts words',
      theirs: floor,
      ratio: mine / floor,
    },
    describePeer(name, ASCII_REGEX, mine, quick[ASCII_REGEX]! * SCALE),
    ...rows,
  ];
}

function describePeer(name: string, peer: string, ours: number, theirs: number): BenchRow {
  const label = peer.replace(/[^a-z0-9]+/gi, '-').replace(/^-/, '');
  return { name: `${name}.vs.${label}`, unit: UNIT, ours, against: peer, theirs, ratio: theirs / ours };
}

/** One look at each character, as any reader of the text must take. */
function countWordStarts(text: string): number {
  const classes = readCharacterClasses();
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = classes[text.charCodeAt(i)]! >= FOREIGN;
    if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return words;
}

/** Contestants that find something else do not do the same work: compromise cuts words in its own way, the others may not. */
function tellDisagreement(ours: number, peers: Record<string, () => number>): void {
  for (const [name, peer] of Object.entries(peers)) {
    const theirs = peer();
    if (Math.abs(theirs - ours) > ours * LEEWAY)
      console.error(`${name} finds ${theirs} mentions where we find ${ours}`);
  }
}
