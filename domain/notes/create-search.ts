import type { Highlight } from './highlight';

/**
 * Answers a function that says whether a highlight has every word of a search, in its quote, note, title or concepts, as
 * whole words or parts of them; capitals and accents do not count. Every highlight has all of no words.
 */
export function createSearch(search: string): (highlight: Highlight) => boolean {
  const words = foldForSearch(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (highlight) => {
    const text = words.length === 0 ? '' : foldForSearch(describeText(highlight));
    return words.every((word) => text.includes(word));
  };
}

function describeText({ passage, note, title, concepts }: Highlight): string {
  return [passage?.exact ?? '', note, title, ...concepts].join('\n');
}

/** By way of capitals, so that “ß” and “ss”, and both small sigmas, are the same. */
function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
