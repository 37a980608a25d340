import healthCues from './health-cues.json';
import otherCues from './other-cues.json';
import { stemWord } from './stem-word';

/** The lists that a word stands in: of health, where it says much or little, and of other fields. */
export interface Cue {
  readonly health: 'strong' | 'weak' | null;
  readonly other: boolean;
}

const silent: Cue = { health: null, other: false };

let cues: Map<string, Cue> | null = null;

/** What a word says of the talk around it, whatever the term. The lists are ours, written from general knowledge. */
export function readCue(stem: string): Cue {
  cues ??= buildCues();
  return cues.get(stem) ?? silent;
}

function buildCues(): Map<string, Cue> {
  const stems = (lines: readonly string[]) => new Set(lines.join(' ').split(' ').map(stemWord));
  const strong = stems(healthCues.strong);
  const weak = stems(healthCues.weak);
  const other = stems(Object.values(otherCues).flat());
  return new Map(
    [...new Set([...strong, ...weak, ...other])].map((stem) => [
      stem,
      { health: strong.has(stem) ? 'strong' : weak.has(stem) ? 'weak' : null, other: other.has(stem) },
    ]),
  );
}
