import type { Look } from '../components/ui/look';
import type { ArticleId } from '../domain/knowledge/index';

/** What the card's link to its article does. */
export type OpenArticle = (article: ArticleId, sectionId: string) => void;

/** How showing differs between documents, and what the reader chose for it. */
export interface ShowingDesk {
  readonly getLook: () => Look;
  /** On our own pages nothing can be saved, and nothing is remembered. */
  readonly canSave: boolean;
  /** Null where articles open in a new tab. */
  readonly openArticle: OpenArticle | null;
}
