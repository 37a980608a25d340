import type { ArticleId, ConceptId } from '../../domain/knowledge/index';
import { ExtentNotice } from '../tab/ExtentNotice';
import { PageNotice } from '../tab/PageNotice';
import { TermList } from '../tab/TermList';
import type { Explainers, TabView } from '../tab/tab-view';
import { useTranslate } from '../ui/translate';
import { ChosenList } from './ChosenList';

export interface WordsPanelProps {
  readonly tab: TabView;
  readonly explainers: Explainers;
  /** The word that "show on page" could not find any more. */
  readonly notShown: string | null;
  readonly onShow: (concept: ConceptId) => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
  readonly onGrant: () => void;
  readonly onReload: () => void;
  /** Has the page read what is not read of it yet. */
  readonly onReadOn: () => Promise<unknown>;
  /** Ids of the concepts that the reader said this site's words do not mean. */
  readonly notMeant: readonly string[];
  readonly onMeantAgain: (concept: ConceptId) => void;
  /** Ids of the concepts that the reader knows. */
  readonly known: readonly string[];
  readonly onMarkAgain: (concept: ConceptId) => void;
}

/** The words of this page, or why there are none. */
export function WordsPanel(props: WordsPanelProps) {
  const { tab, notShown } = props;
  const translate = useTranslate();
  return (
    <>
      <ExtentNotice tab={tab} onReadOn={props.onReadOn} />
      {tab.state === 'terms' && tab.terms.length > 0 ? (
        <TermList
          terms={tab.terms}
          explainers={props.explainers}
          onShow={props.onShow}
          onOpenArticle={props.onOpenArticle}
        />
      ) : (
        <PageNotice tab={tab} onGrant={props.onGrant} onReload={props.onReload} />
      )}
      <ChosenList
        name="known"
        title="popup_known"
        takeBack="popup_known_again"
        concepts={listKnownHere(props)}
        explainers={props.explainers}
        onTakeBack={props.onMarkAgain}
      />
      <ChosenList
        name="not-meant"
        title="popup_not_meant"
        takeBack="popup_meant_again"
        concepts={props.notMeant}
        explainers={props.explainers}
        onTakeBack={props.onMeantAgain}
      />
      <p class="not-shown" role="status">
        {notShown !== null && translate('popup_not_shown', notShown)}
      </p>
    </>
  );
}

function listKnownHere({ tab, known }: WordsPanelProps): readonly string[] {
  if (tab.state !== 'terms') return [];
  const all = new Set(known);
  return tab.terms.map(({ concept }) => concept).filter((concept) => all.has(concept));
}
