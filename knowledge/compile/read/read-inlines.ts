import type { Token, Tokens } from 'marked';
import type { Inline } from '../../../domain/knowledge/index';
import type { Rule } from '../finding';

interface Fault {
  readonly rule: Rule;
  readonly message: string;
}

interface InlineReading {
  readonly inlines: Inline[];
  readonly faults: readonly Fault[];
}

/** The running text of `tokens`: plain, strong, emphasised and linked pieces. Neighbouring plain pieces are joined. */
export function readInlines(tokens: readonly Token[]): InlineReading {
  const inlines: Inline[] = [];
  const faults: Fault[] = [];
  for (const token of tokens) {
    const piece = readInline(token, faults);
    const last = inlines.at(-1);
    if (piece?.kind === 'text' && last?.kind === 'text') {
      inlines[inlines.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else if (piece) {
      inlines.push(piece);
    }
  }
  return { inlines, faults };
}

/** What a reader sees of `inlines`, on one line. */
export function joinInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => inline.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function readInline(token: Token, faults: Fault[]): Inline | null {
  switch (token.type) {
    case 'text':
    case 'escape':
      return { kind: 'text', text: readPlain((token as Tokens.Text).text, faults) };
    case 'strong':
      return { kind: 'strong', text: readInner((token as Tokens.Strong).tokens, faults) };
    case 'em':
      return { kind: 'emphasis', text: readInner((token as Tokens.Em).tokens, faults) };
    case 'link':
      return readLink(token as Tokens.Link, faults);
    case 'html':
      faults.push({ rule: 'raw-html', message: `HTML (${token.raw}) is not allowed: write Markdown.` });
      return null;
    default:
      faults.push({ rule: 'markdown', message: `${token.type} (${token.raw.trim()}) is not allowed here: remove it.` });
      return null;
  }
}

function readPlain(text: string, faults: Fault[]): string {
  const entity = /&(#\w+|[a-z]\w*);/i.exec(text);
  if (entity) faults.push({ rule: 'raw-html', message: `Write the character itself instead of ${entity[0]}.` });
  return text.replace(/\s+/g, ' ');
}

function readInner(tokens: readonly Token[], faults: Fault[]): string {
  const { inlines, faults: inner } = readInlines(tokens);
  faults.push(...inner);
  if (inlines.some((inline) => inline.kind !== 'text')) {
    faults.push({ rule: 'markdown', message: 'Emphasis and links are not nested: keep one of them.' });
  }
  return inlines.map((inline) => inline.text).join('');
}

function readLink(token: Tokens.Link, faults: Fault[]): Inline {
  if (!token.href.startsWith('https://')) {
    faults.push({ rule: 'markdown', message: `Links go to https pages only: mend or remove ${token.href}.` });
  }
  return { kind: 'link', text: readInner(token.tokens, faults), url: token.href };
}
