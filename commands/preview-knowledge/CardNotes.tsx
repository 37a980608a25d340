import { explainerLimits } from '../../knowledge/compile/check/explainers';
import type { PartMeasure, PreviewedCard, PreviewedExample, PreviewedRule } from './describe-cards';

/** What stands beside a card: what it is, how it reads, by which words it is found, and how these are told apart. */
export function CardNotes({ card }: { readonly card: PreviewedCard }) {
  const { concept, parts, rules } = card;
  const { id, kind, difficulty, sensitivity, terms } = concept;
  return (
    <div class="preview-notes">
      <p class="preview-id">
        <a href={`#card-${id}`}>{id}</a> {kind}, difficulty {difficulty}, sensitivity {sensitivity}
      </p>
      <ul>
        {parts.map((measure) => (
          <PartNote key={measure.part} measure={measure} />
        ))}
      </ul>
      <p class="preview-terms">
        {terms.map(({ text, kind: termKind, ambiguous }) => (
          <span key={text}>
            {text}
            {ambiguous ? '?' : ''} <small>{termKind}</small>
          </span>
        ))}
      </p>
      {rules.map((rule) => (
        <RuleNote key={rule.term} rule={rule} />
      ))}
    </div>
  );
}

function PartNote({ measure }: { readonly measure: PartMeasure }) {
  const { part, words, grade, plainGrade, fits } = measure;
  const { leastWords, mostWords, mostGrade } = explainerLimits[part];
  return (
    <li class="preview-measure" data-fits={fits}>
      {part}: {words} words ({leastWords} to {mostWords}), grade {grade.toFixed(1)} (at most {mostGrade}), plain
      Flesch-Kincaid {plainGrade.toFixed(1)}
    </li>
  );
}

function RuleNote({ rule }: { readonly rule: PreviewedRule }) {
  return (
    <section class="preview-rule">
      <h4>“{rule.term}” also means other things</h4>
      <p>{rule.elsewhere}</p>
      <ul>
        {rule.examples.map((example) => (
          <ExampleNote key={example.sentence} example={example} />
        ))}
      </ul>
    </section>
  );
}

const wordings = { right: 'decided rightly', wrong: 'decided wrongly', undecided: 'left undecided' } as const;

function ExampleNote({ example: { sentence, applies, decided } }: { readonly example: PreviewedExample }) {
  const verdict = decided === null ? 'undecided' : decided === applies ? 'right' : 'wrong';
  return (
    <li class="preview-example" data-verdict={verdict}>
      <b>{applies ? 'means it' : 'something else'}</b>, {wordings[verdict]}: {sentence}
    </li>
  );
}
