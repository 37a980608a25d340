import type { PassageDescription } from '../anchoring/index';
import type { ConceptId } from '../knowledge/index';
import { foldAddress } from './fold-address';
import { type Colour, colours, type Highlight, type HighlightId, highlightLimits } from './highlight';

type Fields = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const CONCEPT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const CONCEPT_UNITS = 80;
const FARTHEST = 100_000_000;

/**
 * The highlight that a stored value holds, built field by field, so that nothing else travels on; null when a field is
 * not exactly what it must be. Whatever comes from a store is read through here, since a damaged one may hold anything.
 */
export function readHighlight(value: unknown): Highlight | null {
  if (!isFields(value)) return null;
  const { id, passage, address, title, concepts, colour, note, savedAt, changedAt, trashedAt } = value;
  const read = passage === null ? null : readPassage(passage);
  const fits =
    isId(id) &&
    (passage === null || read !== null) &&
    isText(address, highlightLimits.address) &&
    foldAddress(address) === address &&
    isText(title, highlightLimits.title) &&
    isConceptList(concepts) &&
    isColour(colour) &&
    isText(note, highlightLimits.note) &&
    isInstant(savedAt) &&
    isInstant(changedAt) &&
    (trashedAt === null || isInstant(trashedAt));
  if (!fits) return null;
  return { id, passage: read, address, title, concepts: [...concepts], colour, note, savedAt, changedAt, trashedAt };
}

function readPassage(value: unknown): PassageDescription | null {
  if (!isFields(value)) return null;
  const { exact, prefix, suffix, start, end } = value;
  if (!isText(exact, highlightLimits.exact) || exact === '') return null;
  if (!isText(prefix, highlightLimits.context) || !isText(suffix, highlightLimits.context)) return null;
  return isPosition(start) && isPosition(end) ? { exact, prefix, suffix, start, end } : null;
}

/** Arrays are no fields, and neither is what a prototype would lend. */
function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= FARTHEST;
}

function isId(value: unknown): value is HighlightId {
  return typeof value === 'string' && UUID.test(value);
}

function isColour(value: unknown): value is Colour {
  return colours.some((colour) => colour === value);
}

function isConceptList(value: unknown): value is readonly ConceptId[] {
  const fits = (one: unknown) => isText(one, CONCEPT_UNITS) && CONCEPT.test(one);
  return Array.isArray(value) && value.length <= highlightLimits.concepts && value.every(fits);
}

/** Exactly as `toISOString` writes it; 30 February is none. */
function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
}
