/** Runs the page's anchoring on the document that this script is in, and answers in what JSON can carry. */
import { describePassage, findPassage } from '../../../domain/anchoring/index';
import { findSlices, findSpan, isIntact, readPageText, runSteps } from '../../../page/anchoring/index';

const read = () => runSteps(readPageText(document.body));

export async function readText(html: string) {
  document.body.innerHTML = html;
  return (await read()).text;
}

/** Selects from the beginning of one element's first node to the end of another's last, and answers what would be saved. */
export async function readSelected(html: string, from: string, to: string) {
  document.body.innerHTML = html;
  const range = document.createRange();
  range.setStart(document.querySelector(from) as Element, 0);
  const last = document.querySelector(to) as Element;
  range.setEnd(last, last.childNodes.length);
  const pageText = await read();
  const span = findSpan(pageText, range);
  return span && pageText.text.slice(span.start, span.end);
}

/** For every stretch of the text: from offsets to places to a range and back to offsets. Answers those that differ. */
export async function listUnfaithful(html: string) {
  document.body.innerHTML = html;
  const pageText = await read();
  const { text } = pageText;
  const wrong: string[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      if (/\s/.test(`${text[start]}${text[end - 1]}`)) continue;
      const slices = findSlices(pageText, { start, end });
      const first = slices[0];
      const last = slices.at(-1);
      if (first === undefined || last === undefined || !slices.every(isIntact)) {
        wrong.push(`${start}-${end} is nowhere`);
        continue;
      }
      const range = document.createRange();
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
      const span = findSpan(pageText, range);
      if (span?.start !== start || span.end !== end) wrong.push(`${start}-${end} became ${JSON.stringify(span)}`);
    }
  }
  return wrong;
}

/** Describes a passage on one page and finds it on another, as after a second visit. Answers the text found. */
export async function findAgain(html: string, quote: string, later: string) {
  document.body.innerHTML = html;
  const { text } = await read();
  const start = text.indexOf(quote);
  const description = describePassage(text, start, start + quote.length);
  document.body.innerHTML = later;
  const pageText = await read();
  const span = findPassage(pageText.text, description);
  return span && findSlices(pageText, span).map((slice) => slice.text);
}

export async function measureReading(paragraphs: number) {
  document.body.innerHTML = '<p>Words that <b>are</b> read <i>as they</i> stand.</p>'.repeat(paragraphs);
  // The page's own layout is not what is measured.
  document.body.getBoundingClientRect();
  let longest = 0;
  let last = performance.now();
  const steps = readPageText(document.body);
  for (let step = steps.next(); !step.done; step = steps.next()) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return longest;
}

export async function readDeep(depth: number) {
  const outermost = document.createElement('div');
  let inner: Element = outermost;
  for (let level = 0; level < depth; level++) {
    const child = document.createElement('div');
    inner.append(child);
    inner = child;
  }
  inner.textContent = 'deep';
  document.body.replaceChildren(outermost);
  return (await read()).text;
}
