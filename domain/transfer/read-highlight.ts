import type { PassageDescription } from '../anchoring/index';
import type { ConceptId } from '../knowledge/index';
import { type Colour, colours, type Highlight, type HighlightId, highlightLimits } from '../notes/index';
import { baseOf, isPageAddress } from './address';
import { type Rule, readFields, readFitting, readList, readNullable, readPosition, readText } from './field-rules';
import { libraryLimits } from './library-format';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const CONCEPT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const instant = readFitting<string>(24, isInstant, 'must be an instant like 2026-11-22T09:30:00.000Z');
const concept = readFitting<ConceptId>(
  libraryLimits.concept,
  (text) => CONCEPT.test(text),
  'must be the id of a concept, like back-pain',
);
const position = readPosition(libraryLimits.position);
const context = readText(0, highlightLimits.context);
const addressText = readText(1, highlightLimits.address);

const address: Rule<string> = (value, field, tell) => {
  const whole = addressText(typeof value === 'string' ? baseOf(value) : value, field, tell);
  if (whole === undefined || isPageAddress(whole)) return whole;
  tell(field, 'must be an http, https or file address as a browser shows it, without spaces, name and password');
  return undefined;
};

/**
 * Reads one highlight of a file. Its limits are those of what may be saved, no narrower: whatever a library holds can be
 * written and read again.
 */
export const readHighlight: Rule<Highlight> = readFields<Highlight>({
  id: readFitting<HighlightId>(36, (id) => UUID.test(id), 'must be a version 4 UUID in lower case'),
  passage: readNullable(
    readFields<PassageDescription>({
      exact: readText(1, highlightLimits.exact),
      prefix: context,
      suffix: context,
      start: position,
      end: position,
    }),
  ),
  address,
  title: readText(0, highlightLimits.title),
  concepts: readList(concept, highlightLimits.concepts),
  colour: readFitting<Colour>(10, isColour, `must be one of ${colours.join(', ')}`),
  note: readText(0, highlightLimits.note),
  savedAt: instant,
  changedAt: instant,
  trashedAt: readNullable(instant),
});

function isColour(name: string): boolean {
  return (colours as readonly string[]).includes(name);
}

/** Written again and compared, since engines take 30 February for 2 March. */
function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
