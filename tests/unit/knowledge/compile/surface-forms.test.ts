import { describe, expect, it } from 'vitest';
import type { ConceptKind, TermKind } from '../../../../domain/knowledge/index';
import { listSurfaceForms } from '../../../../knowledge/compile/language/surface-forms';

function inflect(text: string, conceptKind: ConceptKind, kind: TermKind = 'synonym', plural: string | null = null) {
  const forms = listSurfaceForms([{ text, kind, plural, path: [] }], conceptKind);
  return forms.filter((form) => form.inflected).map((form) => form.text);
}

describe('surface forms', () => {
  it.each([
    ['backache', 'symptom', ['backaches']],
    ['inflammatory bowel disease', 'condition', ['inflammatory bowel diseases']],
    ['diagnosis', 'process', ['diagnoses']],
    ['foot', 'body-part', ['feet']],
    ['stroke', 'condition', ['strokes']],
    ['antidepressants', 'medicine', ['antidepressant']],
    ['nerve cells', 'body-part', ['nerve cell']],
    ['hormone', 'substance', ['hormones']],
  ] as const)('gives %s (%s) its other number', (text, kind, expected) => {
    expect(inflect(text, kind)).toEqual(expected);
  });

  it.each([
    ['serotonin', 'substance'],
    ['measles', 'condition'],
    ['herpes', 'condition'],
    ['pancreas', 'body-part'],
    ['feeling low', 'symptom'],
    ['anxious', 'symptom'],
    ['acute', 'everyday'],
    ['shortness of breath', 'symptom'],
    ['high blood pressure', 'condition'],
    ['arthritis', 'condition'],
  ] as const)('invents no other number for %s (%s)', (text, kind) => {
    expect(inflect(text, kind)).toEqual([]);
  });

  it('adds s to abbreviations of things that are counted', () => {
    expect(inflect('SSRI', 'medicine', 'abbreviation')).toEqual(['SSRIs']);
    expect(inflect('GP', 'person', 'abbreviation')).toEqual(['GPs']);
    expect(inflect('CBT', 'treatment', 'abbreviation')).toEqual([]);
    expect(inflect('IBS', 'condition', 'abbreviation')).toEqual([]);
  });

  it('takes the plural that the block states, or none', () => {
    expect(inflect('corpus', 'body-part', 'medical', 'corpora')).toEqual(['corpora']);
    expect(inflect('backache', 'symptom', 'plain', 'none')).toEqual([]);
  });
});
