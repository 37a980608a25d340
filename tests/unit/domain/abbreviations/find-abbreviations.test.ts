import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../../../domain/abbreviations/index';

const pairs = (text: string) => findAbbreviations(text).map(({ short, long }) => `${short} = ${long}`);

describe('findAbbreviations', () => {
  it.each([
    ['She asked about cognitive behavioural therapy (CBT) at once.', 'CBT = cognitive behavioural therapy'],
    ['A course of computer-based testing (CBT) starts on Monday.', 'CBT = computer-based testing'],
    [
      'Some SSRI (selective serotonin reuptake inhibitor) tablets are white.',
      'SSRI = selective serotonin reuptake inhibitor',
    ],
    ['They take selective serotonin reuptake inhibitors (SSRIs).', 'SSRIs = selective serotonin reuptake inhibitors'],
    ['He has chronic obstructive pulmonary disease (or COPD).', 'COPD = chronic obstructive pulmonary disease'],
    ['The quality of life (QoL) of carers matters.', 'QoL = quality of life'],
    ['Levels of tumour necrosis factor alpha (TNF-α) rose.', 'TNF-α = tumour necrosis factor alpha'],
    ['Levels of tumour necrosis factor α (TNF-a) rose.', 'TNF-a = tumour necrosis factor α'],
    ['The signal interleukin-6 (IL-6) rises too.', 'IL-6 = interleukin-6'],
    ['In type 2 diabetes (T2D) sugar stays in the blood.', 'T2D = type 2 diabetes'],
    ['A café owner with obsessive–compulsive disorder (OCD) told us.', 'OCD = obsessive–compulsive disorder'],
    ['It can be magnetic resonance imaging (“MRI”) or not.', 'MRI = magnetic resonance imaging'],
    ['Body mass index (BMI; kg per square metre) is a rough guide.', 'BMI = Body mass index'],
    ['Swelling of the lining (deep vein thrombosis, DVT) is treated.', 'DVT = deep vein thrombosis'],
    ['You may be offered cognitive behavioural therapy, or CBT, for this.', 'CBT = cognitive behavioural therapy'],
    ['They measured 3,4-dihydroxyphenylalanine (DOPA) in plasma.', 'DOPA = 3,4-dihydroxyphenylalanine'],
    ['We used computer-based testing (hereinafter referred to as “CBT”).', 'CBT = computer-based testing'],
    ['We used computer-based testing, hereafter CBT, for exams.', 'CBT = computer-based testing'],
    ['CBT stands for cognitive behavioural therapy.', 'CBT = cognitive behavioural therapy'],
    ['CBT, which stands for the cognitive behavioural therapy of old, works.', 'CBT = cognitive behavioural therapy'],
    ['An MRI, short for magnetic resonance imaging, takes an hour.', 'MRI = magnetic resonance imaging'],
  ])('finds the definition in %j', (text, expected) => {
    expect(pairs(text)).toEqual([expected]);
  });

  it('finds several definitions in one sentence, in the order of the text', () => {
    const text =
      'Acceptance and commitment therapy (ACT) and dialectical behaviour therapy (DBT) are both talked about.';
    expect(pairs(text)).toEqual(['ACT = Acceptance and commitment therapy', 'DBT = dialectical behaviour therapy']);
  });

  it('answers offsets that slice the text', () => {
    const text = '🙂 Post-traumatic stress disorder (PTSD) is treatable.';
    const [found] = findAbbreviations(text);
    expect(text.slice(found?.longStart, found?.longEnd)).toBe('Post-traumatic stress disorder');
    expect(text.slice(found?.shortStart, found?.shortEnd)).toBe('PTSD');
  });

  it.each([
    'Drink water (see page 4) before you run.',
    'The café (1998) is open (Mon to Fri).',
    'Prices rose (by 5%) and fell (US).',
    'He sat down. Barbara then called (SB) again.',
    'Choose a seat (left) or a table (b) for two.',
    'An empty pair () and a stray ) and ( are no definitions.',
  ])('finds none in %j', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('does not reach over the end of a sentence', () => {
    expect(pairs('We saw some magnetic toys. Resonance imaging (MRI) came later.')).toEqual([]);
  });

  it.each([
    ['open brackets', '('.repeat(1_000_000)],
    ['closed brackets', ')'.repeat(1_000_000)],
    ['empty pairs', '()'.repeat(500_000)],
    ['nested pairs', '('.repeat(500_000) + ')'.repeat(500_000)],
    ['short forms', 'abcdefghij (Abcdefghij) '.repeat(40_000)],
    ['initials', 'a a a a a a a a a a (AAAAAAAAAA) '.repeat(30_000)],
    ['introductions', `(${'or '.repeat(50)})`.repeat(6_000)],
    ['spoken short forms', 'an orange, or AO, '.repeat(50_000)],
    ['lone surrogates', '\ud800(\udc00)'.repeat(200_000)],
    ['one long word', `${'a'.repeat(1_000_000)} (AA)`],
  ])('stays quick on a million units of %s', (_, text) => {
    const before = performance.now();
    findAbbreviations(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
