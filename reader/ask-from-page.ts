import type { CardContent, ConceptId, Explainer } from '../domain/knowledge/index';
import { askAgain } from '../messaging/ask-again';
import { askBackground, ExtensionGone } from '../messaging/ask-background';
import { askChecked } from '../messaging/ask-checked';
import type { Remembering } from '../page/start-showing';
import type { OpenArticle } from './showing-desk';

/** Answers what to say of a concept, or why nothing can be said; never rejects. */
export function readExplainer(
  concept: ConceptId,
  pageConcepts: readonly ConceptId[],
): Promise<Explainer | CardContent> {
  return askChecked('readExplainer', { concept, pageConcepts: [...pageConcepts] }).then(
    (explainer) => explainer ?? { state: 'failed' },
    (error) => ({ state: error instanceof ExtensionGone ? 'outdated' : 'failed' }),
  );
}

/** Answers whether it is kept for the next visit, or for other pages. */
export const remember: Remembering = {
  meaning: (concept, meant) => askAgain('setMeaningHere', { concept, meant }).catch(() => false),
  known: (concept, known) => askAgain('setKnown', { concept, known }).catch(() => false),
};

/** Opens an article in a new tab. */
export const openArticleInTab: OpenArticle = (article, section) => {
  void askBackground('openArticle', { article, section }).catch(() => undefined);
};
