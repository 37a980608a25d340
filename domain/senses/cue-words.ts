import healthCues from './health-cues.json';
import otherCues from './other-cues.json';
import { stemWord } from './stem-word';
import { weights } from './weights';

let cues: Map<string, number> | null = null;

/**
 * What a word says of the talk around it, whatever the term: above 0 of health, below 0 of something else, 0 nothing.
 * The lists are ours, written from general knowledge; a word in both lists says nothing.
 */
export function readCue(stem: string): number {
  cues ??= buildCues();
  return cues.get(stem) ?? 0;
}

function buildCues(): Map<string, number> {
  const built = new Map<string, number>();
  const add = (lines: readonly string[], value: number) => {
    for (const stem of new Set(lines.join(' ').split(' ').map(stemWord)))
      built.set(stem, value + (built.get(stem) ?? 0));
  };
  add(healthCues.weak, weights.cue.weakHealth);
  for (const stem of healthCues.strong.join(' ').split(' ').map(stemWord)) built.set(stem, weights.cue.strongHealth);
  add(Object.values(otherCues).flat(), weights.cue.other);
  return built;
}
