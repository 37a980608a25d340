import type { Density } from '../../domain/spotting/index';
import { explainBlocks } from './explain-blocks';
import type { Engine } from './open-engine';
import { readPlainText } from './read-blocks';

interface Line {
  readonly id: unknown;
  readonly text: string;
}

export interface Answers {
  /** One line of JSON for each line that could be read, in order. */
  readonly lines: readonly string[];
  /** What was wrong with the others, with their line numbers. */
  readonly errors: readonly string[];
}

/** Explains lines of JSON, `{id, text}` each; empty lines are passed over. */
export function explainLines(input: string, engine: Engine, density: Density): Answers {
  const lines: string[] = [];
  const errors: string[] = [];
  input.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line);
    if (typeof read === 'string') errors.push(`line ${index + 1}: ${read}`);
    else lines.push(explainLine(read, engine, density));
  });
  return { lines, errors };
}

/** The line, or what is wrong with it. */
function readLine(line: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id = null, text } = value as { id?: unknown; text?: unknown };
  return typeof text === 'string' ? { id, text } : 'has no “text”, or it is not a string';
}

function explainLine({ id, text }: Line, engine: Engine, density: Density): string {
  const { mentions, abbreviations } = explainBlocks(readPlainText(text), engine, density);
  const listed = mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    text: mention.text,
    concept: mention.concept.id,
    via: mention.via,
    score: Math.round(mention.score * 1000) / 1000,
  }));
  return JSON.stringify({ id, mentions: listed, abbreviations });
}
