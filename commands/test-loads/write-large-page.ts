const NODES_PER_PARAGRAPH = 20;
/** Of every so many words one is of health: two in a hundred. */
const TERM_EVERY = 50;
const TERMS = ['fibromyalgia', 'serotonin', 'migraine', 'asthma', 'insomnia', 'arthritis'];
const WORDS =
  'when the train came in more than half of the people on the platform had already gone home and there was nobody who ' +
  'would have talked about the boats that were left under the trees by those who had no more use for them';

/** A page of so many text nodes, every second of them in an element of its own, in paragraphs named by their numbers. */
export function writeLargePage(textNodes: number): string {
  const words = WORDS.split(' ');
  let word = 0;
  const next = () => {
    word++;
    return word % TERM_EVERY === 0 ? TERMS[(word / TERM_EVERY) % TERMS.length] : words[word % words.length];
  };
  const parts = ['<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>'];
  for (let node = 0; node < textNodes; node += 2) {
    if (node % NODES_PER_PARAGRAPH === 0) parts.push(`<p id="${node / NODES_PER_PARAGRAPH}">`);
    // What follows the paragraph's last element is no text node of its own.
    parts.push(`${next()} <b>${next()}</b> `);
  }
  return parts.join('');
}
