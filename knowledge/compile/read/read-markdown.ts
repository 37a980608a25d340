import { marked, type Token, type Tokens } from 'marked';
import type { Block, Inline } from '../../../domain/knowledge/index';
import type { Finding } from '../finding';
import type { SectionDraft, TextBlock } from './drafts';
import { joinInlines, readInlines } from './read-inlines';

/** A fenced block and the line on which its content begins. */
export interface FencedBlock {
  readonly content: string;
  readonly line: number;
}

export interface MarkdownReading {
  readonly sections: readonly SectionDraft[];
  readonly conceptBlocks: readonly FencedBlock[];
  readonly findings: readonly Finding[];
}

interface OpenSection {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly blocks: Block[];
  readonly texts: TextBlock[];
}

/** Reads the body of an article that starts on line `firstLine` of `file`. */
export function readMarkdown(body: string, file: string, firstLine: number): MarkdownReading {
  const reader = new MarkdownReader(file, firstLine);
  for (const token of marked.lexer(body)) reader.read(token);
  return reader.reading();
}

class MarkdownReader {
  private readonly sections: OpenSection[] = [];
  private readonly conceptBlocks: FencedBlock[] = [];
  private readonly findings: Finding[] = [];

  constructor(
    private readonly file: string,
    private line: number,
  ) {
    this.sections.push({ id: '', title: '', line, blocks: [], texts: [] });
  }

  reading(): MarkdownReading {
    const [lead, ...rest] = this.sections;
    const sections = lead && lead.blocks.length > 0 ? this.sections : rest;
    return { sections, conceptBlocks: this.conceptBlocks, findings: this.findings };
  }

  read(token: Token): void {
    if (token.type === 'heading') this.readHeading(token as Tokens.Heading);
    else if (token.type === 'paragraph') this.readParagraph(token as Tokens.Paragraph);
    else if (token.type === 'list') this.readList(token as Tokens.List);
    else if (token.type === 'code') this.readCode(token as Tokens.Code);
    else if (token.type === 'html') this.refuse('raw-html', 'HTML is not allowed: write Markdown.');
    else if (token.type !== 'space') {
      this.refuse('markdown', `A ${token.type} is not allowed: use paragraphs, "-" lists and ## or ### headings.`);
    }
    this.line += countLines(token.raw);
  }

  private readHeading(token: Tokens.Heading): void {
    if (token.depth < 2 || token.depth > 3) {
      this.refuse('markdown', 'Only ## and ### headings are allowed: the title stands in the front matter.');
    }
    this.refuseTextAfterConcepts();
    const inlines = this.readInlineTokens(token.tokens);
    const title = joinInlines(inlines);
    const id = describeFragment(title);
    if (this.sections.some((section) => section.id === id)) {
      this.refuse('duplicate-id', `Two headings give the address "${id}": word one of them differently.`);
    }
    this.sections.push({ id, title, line: this.line, blocks: [], texts: [] });
  }

  private readParagraph(token: Tokens.Paragraph): void {
    this.refuseTextAfterConcepts();
    const inlines = this.readInlineTokens(token.tokens);
    this.addTo((section) => {
      section.blocks.push({ kind: 'paragraph', inlines });
      section.texts.push({ text: joinInlines(inlines), raw: token.raw, line: this.line });
    });
  }

  private readList(token: Tokens.List): void {
    this.refuseTextAfterConcepts();
    if (token.ordered) this.refuse('markdown', 'Numbered lists are not allowed: use "-".');
    const startLine = this.line;
    const items: Inline[][] = [];
    for (const item of token.items) {
      const inlines = this.readItem(item);
      items.push(inlines);
      const text: TextBlock = { text: joinInlines(inlines), raw: item.raw, line: this.line };
      this.addTo((section) => section.texts.push(text));
      this.line += countLines(item.raw);
    }
    this.line = startLine;
    this.addTo((section) => section.blocks.push({ kind: 'list', items }));
  }

  private readItem(item: Tokens.ListItem): Inline[] {
    return item.tokens.flatMap((token) => {
      if (token.type === 'space') return [];
      if ((token.type === 'text' || token.type === 'paragraph') && token.tokens) {
        return this.readInlineTokens(token.tokens);
      }
      this.refuse('markdown', `A ${token.type} inside a list item is not allowed: one sentence or two per item.`);
      return [];
    });
  }

  private readCode(token: Tokens.Code): void {
    if (token.lang === 'concept') this.conceptBlocks.push({ content: token.text, line: this.line + 1 });
    else this.refuse('markdown', 'Only ```concept blocks are allowed, and no indented text.');
  }

  private readInlineTokens(tokens: readonly Token[]): Inline[] {
    const { inlines, faults } = readInlines(tokens);
    for (const fault of faults) this.refuse(fault.rule, fault.message);
    return inlines;
  }

  private refuseTextAfterConcepts(): void {
    if (this.conceptBlocks.length === 0) return;
    this.refuse('markdown', 'Running text stands before the concept blocks: move it up.');
  }

  private addTo(add: (section: OpenSection) => void): void {
    const section = this.sections.at(-1);
    if (section) add(section);
  }

  private refuse(rule: Finding['rule'], message: string): void {
    this.findings.push({ file: this.file, line: this.line, rule, message });
  }
}

function countLines(raw: string): number {
  return raw.split('\n').length - 1;
}

function describeFragment(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words ? words.join('-') : '';
}
