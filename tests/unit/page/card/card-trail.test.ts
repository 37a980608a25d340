import { describe, expect, it } from 'vitest';
import type { CardContent, ConceptId, Explainer, FoundWords } from '../../../../domain/knowledge/index';
import type { CardSubject } from '../../../../page/card/card-subject';
import { CardTrail } from '../../../../page/card/card-trail';
import type { Mark } from '../../../../page/marks/index';

const id = (name: string) => name as ConceptId;
const explainer = (name: string) => ({ concept: id(name), plainName: `the ${name}` }) as Explainer;
const mark = { concept: id('a'), text: 'A', reason: { kind: 'one-meaning' }, definition: null } as unknown as Mark;
const selected = (...found: FoundWords['terms']): CardSubject => {
  return { range: {} as Range, text: 'my words', found: Promise.resolve({ terms: found, isCut: false }) };
};

/** What a card says, in short. */
function nameOf(content: CardContent): string {
  if (content.state !== 'ready') return content.state;
  return [content.explainer.concept, content.reason && 'marked', content.asked].filter(Boolean).join(' ');
}

const untilQuiet = () => new Promise((resolve) => setTimeout(resolve, 0));

function createTrail() {
  const late = new Map<string, (explainer: Explainer) => void>();
  const seen: string[] = [];
  const trail: CardTrail = new CardTrail({
    readContent: (concept) =>
      concept === 'late'
        ? new Promise((resolve) => late.set(concept, resolve))
        : Promise.resolve(concept === 'bad' ? { state: 'failed' } : explainer(concept)),
    onChange: () => void seen.push(trail.contents.map(nameOf).join(' > ')),
  });
  const run = async (...steps: (() => void)[]) => {
    for (const step of steps) {
      step();
      await untilQuiet();
    }
    return seen.at(-1);
  };
  return { trail, seen, run, late };
}

describe('the trail of a card', () => {
  it('grows by what is followed, however far, and goes back by the same way', async () => {
    const { trail, run } = createTrail();
    const follow = (name: string) => () => trail.follow(id(name));
    const back = () => void trail.goBack();
    expect(await run(() => trail.begin(mark), follow('b'), follow('a'), follow('b'))).toBe('a marked > b > a > b');
    expect(await run(back, back, back)).toBe('a marked');
    expect(trail.goBack()).toBe(false);
  });

  it('shows that it waits only when it has to, and forgets what comes too late', async () => {
    const { trail, seen, run, late } = createTrail();
    await run(() => trail.begin(mark));
    expect(seen).toEqual(['a marked']);
    expect(await run(() => trail.follow(id('late')))).toBe('a marked > loading');
    await run(() => void trail.goBack());
    late.get('late')?.(explainer('late'));
    await untilQuiet();
    expect(seen.at(-1)).toBe('a marked');
  });

  it('has a way back from what could not be looked up', async () => {
    const { trail, run } = createTrail();
    expect(
      await run(
        () => trail.begin(mark),
        () => trail.follow(id('bad')),
      ),
    ).toBe('a marked > failed');
    expect(trail.goBack()).toBe(true);
  });

  it('begins anew with another word', async () => {
    const { trail, run } = createTrail();
    expect(
      await run(
        () => trail.begin(mark),
        () => trail.follow(id('b')),
        () => trail.begin(mark),
      ),
    ).toBe('a marked');
  });

  it('begins with what is known of selected words: nothing, one, or a choice', async () => {
    const { trail, run } = createTrail();
    const one = { concept: id('a'), text: 'A', reason: { kind: 'one-meaning' } } as const;
    const other = { concept: id('b'), text: 'B', reason: null };
    expect(await run(() => trail.begin(selected()))).toBe('unknown');
    expect(await run(() => trail.begin(selected(one)))).toBe('a marked decided');
    expect(await run(() => trail.begin(selected(other)))).toBe('b undecided');
    expect(await run(() => trail.begin(selected(one, other)))).toBe('choice');
    expect(trail.contents[0]).toMatchObject({
      terms: [
        { text: 'A', name: 'the a', isDecided: true },
        { text: 'B', name: 'the b', isDecided: false },
      ],
    });
    expect(await run(() => trail.follow(id('b')))).toBe('choice > b undecided');
    expect(await run(() => trail.follow(id('a')))).toBe('choice > b undecided > a');
  });

  it('says so when selected words could not be looked up', async () => {
    const { trail, run } = createTrail();
    const lost: CardSubject = { range: {} as Range, text: 'words', found: Promise.reject(new Error('gone')) };
    expect(await run(() => trail.begin(lost))).toBe('failed');
  });
});
