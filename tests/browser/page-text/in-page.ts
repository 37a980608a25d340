/** Reads the document that this script is in, with answers that come when the test wants them to. */
import type { SpottedText } from '../../../domain/spotting/index';
import { PageText } from '../../../page/reading/page-text';

/** What one reading of the page has asked to be spotted, in the order in which it did. */
interface Asked {
  readonly texts: readonly string[];
  readonly answer: () => void;
}

const nothing = { language: 'english', words: 1, candidates: [], meanings: [] } satisfies SpottedText;

function createText() {
  const asked: Asked[] = [];
  const spot = (texts: readonly { readonly text: string }[]) =>
    new Promise<readonly SpottedText[]>((resolve) => {
      asked.push({ texts: texts.map(({ text }) => text), answer: () => resolve(texts.map(() => nothing)) });
    });
  const text = new PageText(
    spot,
    () => undefined,
    () => null,
  );
  return { asked, text };
}

async function run(steps: Iterator<unknown>): Promise<void> {
  for (let step = steps.next(); !step.done; step = steps.next()) if (step.value instanceof Promise) await step.value;
}

const listTexts = (text: PageText) => text.blocks.map(({ block }) => block.text);

/** Has the page read, changed by `change`, and read once more where it changed; the second reading is answered first. */
export async function readChanged(html: string, change: 'text' | 'empty' | 'removal' | 'clear'): Promise<string[]> {
  document.body.innerHTML = html;
  const { asked, text } = createText();
  const first = run(text.read(document.body));
  const changed = document.querySelector('#changed')!;
  if (change === 'removal') changed.remove();
  else if (change === 'clear') text.clear();
  else {
    changed.textContent = change === 'text' ? 'new' : '';
    const second = run(text.read(changed, { shallow: true }));
    asked[1]?.answer();
    await second;
  }
  asked[0]!.answer();
  await first;
  return listTexts(text);
}

/**
 * As above, where the first reading stands in the middle of the text that changes: a list of many parts it.
 * @param pauses how often the first reading has paused by then.
 */
export async function readChangedBehind(parts: number, pauses: number): Promise<string[]> {
  document.body.innerHTML = `<div id="changed">old beginning<ul>${'<li>part'.repeat(parts)}</ul>old end</div>`;
  const { asked, text } = createText();
  const first = text.read(document.body);
  for (let pause = 0; pause < pauses; pause++) first.next();
  const changed = document.querySelector('#changed')!;
  changed.firstChild!.nodeValue = 'new beginning';
  changed.lastChild!.nodeValue = 'new end';
  const second = run(text.read(changed, { shallow: true }));
  const rest = run(first);
  for (const one of asked) one.answer();
  await Promise.all([rest, second]);
  return listTexts(text).filter((one) => one !== 'part');
}

/** How many batches are asked for before any is answered, and whether all is read in the end. */
export async function readLong(paragraphs: number, length: number) {
  document.body.innerHTML = `<p>${'x '.repeat(length / 2)}</p>`.repeat(paragraphs);
  const { asked, text } = createText();
  const reading = run(text.read(document.body));
  const ahead = asked.length;
  let answered = 0;
  void reading.then(() => {
    answered = Number.POSITIVE_INFINITY;
  });
  while (answered < Number.POSITIVE_INFINITY) {
    asked[answered++]?.answer();
    await new Promise((resolve) => setTimeout(resolve));
  }
  const inOrder = text.blocks.every(({ block }, index) => block.container === document.body.children[index]);
  return { ahead, batches: asked.length, blocks: text.blocks.length, inOrder };
}

/** How many text nodes are read of a page of short ones at first, and how many when more is allowed. */
export async function readMany(paragraphs: number, nodes: number) {
  document.body.innerHTML = `<p>${'<b>word</b>'.repeat(nodes)}</p>`.repeat(paragraphs);
  const text = new PageText(
    (texts) => Promise.resolve(texts.map(() => nothing)),
    () => undefined,
    () => null,
  );
  const count = () => text.blocks.reduce((sum, { block }) => sum + block.pieces.length, 0);
  let stop: Node | null = null;
  const read = function* (from?: Node) {
    stop = yield* text.read(document.body, from === undefined ? {} : { from });
  };
  await run(read());
  const first = count();
  if (stop === null) throw new Error('all was read at once');
  text.allowMore();
  await run(read(stop));
  return { first, more: count() - first, all: paragraphs * nodes };
}

/** How many batches are asked for by the time the first blocks are there, where each is answered within a pause. */
export async function readPromptly(paragraphs: number, length: number): Promise<number> {
  document.body.innerHTML = `<p>${'x '.repeat(length / 2)}</p>`.repeat(paragraphs);
  let asked = 0;
  const text = new PageText(
    async (texts) => {
      asked++;
      return texts.map(() => nothing);
    },
    () => undefined,
    () => null,
  );
  const steps = text.read(document.body);
  while (text.blocks.length === 0) {
    const { done, value } = steps.next();
    if (done) throw new Error('nothing was read');
    await (value ?? new Promise((resolve) => setTimeout(resolve)));
  }
  return asked;
}
