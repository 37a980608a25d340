import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../domain/text/index';
import { readGoldSentences } from '../../support/gold/read-gold';

describe('guessLanguage', () => {
  it.each([
    'La depresión es una enfermedad que afecta al estado de ánimo y que puede aparecer a cualquier edad.',
    'La dépression est une maladie qui touche des personnes de tous les âges et dans tous les pays.',
    'Die Depression ist eine Erkrankung, die mit einer gedrückten Stimmung und Angst einhergeht.',
    'La depressione è una malattia che colpisce il corpo e la mente di una persona su dieci.',
    'A depressão é uma doença que não escolhe idade e que pode ser tratada com uma terapia.',
    'Een depressie is een ziekte die niet vanzelf overgaat en die het leven van mensen zwaar maakt.',
    'Depression är en sjukdom som gör att man inte orkar med det som förr var roligt.',
    'Depresja to choroba, która nie jest rzadka i która dotyka ludzi w każdym wieku, a leczy się ją przez lata.',
    'Depresyon, bir kişinin günlük yaşamını etkileyen ve uzun süren bir hastalık olarak tanımlanır.',
    'Депрессия — это болезнь, при которой человек теряет интерес к жизни и не может работать.',
    'うつ病は、気分の落ち込みが長く続く病気で、セロトニン (serotonin) が関係していると考えられています。',
    'الاكتئاب مرض شائع يؤثر على المزاج والنوم والشهية',
  ])('takes %j for another language', (text) => {
    expect(guessLanguage(text)).toBe('other');
  });

  it.each(['Depression', 'Serotonin, dopamine, cortisol', 'Anxiety (n = 24)', '', 'TNF-α and IL-1β', 'Dr de la Cruz'])(
    'cannot tell from %j',
    (text) => {
      expect(guessLanguage(text)).not.toBe('other');
    },
  );

  it('takes no sentence of the gold set for another language', () => {
    const taken = readGoldSentences().filter(({ text }) => guessLanguage(text) === 'other');
    expect(taken).toEqual([]);
  });

  it('takes as long for a text of a million letters as for a short one', () => {
    expect(guessLanguage(`The cause of it is not known. ${'x'.repeat(1_000_000)}`)).toBe('english');
  });
});
