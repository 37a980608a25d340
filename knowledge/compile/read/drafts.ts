import type { Block, Helplines, Pronunciation, Source } from '../../../domain/knowledge/index';
import type { Finding, KnowledgeFile } from '../finding';
import type { ConceptBlock, FrontMatter, SensitiveWords, Wording } from './schemas';

/** A paragraph or list item of running text as a reader sees it, without marks of emphasis and on one line. */
export interface TextBlock {
  readonly text: string;
  /** As written in the file; `line` is where it begins. */
  readonly raw: string;
  readonly line: number;
}

export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly Block[];
  readonly texts: readonly TextBlock[];
}

type LineOf = (...path: readonly (string | number)[]) => number;

/** An article as read: `frontMatter` is null when it has findings of its own. */
export interface ArticleDraft {
  readonly id: string;
  readonly file: string;
  readonly frontMatter: FrontMatter | null;
  readonly lineOf: LineOf;
  readonly sections: readonly SectionDraft[];
  readonly concepts: readonly ConceptDraft[];
  /** How many concept blocks the file has, well formed or not. */
  readonly blockCount: number;
}

export interface ConceptDraft {
  readonly article: string;
  readonly file: string;
  readonly block: ConceptBlock;
  readonly lineOf: LineOf;
}

/** How a term is said, as knowledge/pronunciations.yaml writes it. */
export interface PronunciationDraft extends Pronunciation {
  readonly line: number;
}

/** Everything read from `knowledge/`, before any rule but those of shape. */
export interface KnowledgeDraft {
  readonly files: readonly KnowledgeFile[];
  readonly articles: readonly ArticleDraft[];
  readonly concepts: readonly ConceptDraft[];
  /** Ids of concepts whose block could not be read: named so that one mistake is reported once. */
  readonly unreadableConcepts: ReadonlySet<string>;
  readonly sources: readonly Source[];
  readonly pronunciations: readonly PronunciationDraft[];
  readonly helplines: Helplines;
  /** Reviewed additions to (`+`) and exceptions from (`-`) the frequency list. */
  readonly plainWords: ReadonlySet<string>;
  readonly notPlainWords: ReadonlySet<string>;
  readonly wordings: readonly Wording[];
  readonly sensitiveWords: SensitiveWords;
  readonly findings: readonly Finding[];
}
