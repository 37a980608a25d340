import type { Look } from '../components/ui/look';
import type { Translate } from '../components/ui/translate';
import type { ArticleId } from '../domain/knowledge/index';
import type { PageSavingParts } from '../page/start-saving';

/** What the card's link to its article does. */
export type OpenArticle = (article: ArticleId, sectionId: string) => void;

/** What showing needs from the script that reads the page: it alone speaks with the background. */
export interface ShowingDesk {
  readonly translate: Translate;
  readonly getLook: () => Look;
  readonly openArticle: OpenArticle;
  /** Of the extension, for reports. */
  readonly version: string;
  /** Null where nothing can be saved: on our own pages. */
  readonly saving: SavingDesk | null;
}

export interface SavingDesk extends Pick<PageSavingParts, 'listSaved' | 'save'> {
  readonly findOwnAddress: (path: `/${string}`) => string;
}
