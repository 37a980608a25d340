import { describe, expect, it } from 'vitest';
import { compileDraft } from '../../../../knowledge/compile/compile-draft';
import { findRespellingFault } from '../../../../knowledge/compile/language/respelling';
import { knowledgePaths, readKnowledge } from '../../../../knowledge/compile/read/read-knowledge';
import { checkFiles, describePlace, sampleKnowledge } from './sample-knowledge';

const file = knowledgePaths.pronunciations;
const check = (text: string) => checkFiles(sampleKnowledge({ [file]: text }));

describe('how names are said', () => {
  it('goes with the concept that has the name', () => {
    const said = 'melk medicus: { us: melk MED-ih-kus, uk: melk meh-DEE-kus }\n';
    const { concepts } = compileDraft(readKnowledge(sampleKnowledge({ [file]: said })));
    expect(concepts.map(({ pronunciations }) => pronunciations).filter((list) => list.length > 0)).toEqual([
      [{ name: 'melk medicus', respelling: 'melk MED-ih-kus', inUk: 'melk meh-DEE-kus' }],
    ]);
  });

  it('is refused for a name that no concept has', () => {
    expect(check('# Said\nbrund: brund\nzurk: zurk\n').map(describePlace)).toEqual([
      { file, line: 3, rule: 'pronunciation' },
    ]);
  });

  it('is refused twice for one name', () => {
    expect(check('brund: brund\nbrund: brund\n').map(({ line, rule }) => [line, rule])).toEqual([[2, 'yaml']]);
  });

  it('is refused in both readings', () => {
    expect(check('brund: { us: brund, uk: Brund }\n').map(describePlace)).toEqual([
      { file, line: 1, rule: 'pronunciation' },
    ]);
  });
});

describe('a respelling', () => {
  it.each([
    ['serotonin', 'sair-uh-TOH-nin'],
    ['gout', 'gowt'],
    ['iron', 'EYE-ern'],
    ['benign', 'bih-NYNE'],
    ['half-life', 'haf lyfe'],
    ['pre-eclampsia', 'pree-ih-KLAMP-see-uh'],
  ])('of %s may be %s', (name, respelling) => {
    expect(findRespellingFault(name, respelling)).toBeNull();
  });

  it.each([
    ['no stressed syllable', 'serotonin', 'sair-uh-toh-nin'],
    ['two stressed syllables', 'serotonin', 'SAIR-uh-TOH-nin'],
    ['one syllable in capitals', 'gout', 'GOWT'],
    ['a letter that is read in two ways', 'coma', 'COH-muh'],
    ['a syllable half in capitals', 'coma', 'KOh-muh'],
    ['a syllable without a vowel', 'rhythm', 'RITH-m'],
    ['a vowel that the key does not have', 'neuron', 'NEU-ron'],
    ['an empty syllable', 'coma', 'KOH--muh'],
    ['a word too few', 'multiple sclerosis', 'skluh-ROH-sis'],
    ['a word too many', 'coma', 'KOH-muh KOH-muh'],
  ])('is refused with %s', (_why, name, respelling) => {
    expect(findRespellingFault(name, respelling)).not.toBeNull();
  });
});
