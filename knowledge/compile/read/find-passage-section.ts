import type { ArticleDraft, SectionDraft } from './drafts';

/** The section in which `passage` stands within one paragraph or list item, or null. */
export function findPassageSection(article: ArticleDraft, passage: string): SectionDraft | null {
  const wanted = passage.replace(/\s+/g, ' ').trim();
  return article.sections.find((section) => section.texts.some((block) => block.text.includes(wanted))) ?? null;
}
