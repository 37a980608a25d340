import { useState } from 'preact/hooks';
import type { ArticleId, ConceptId, Explainer, MarkReason } from '../../domain/knowledge/index';
import { Disclosure } from '../ui/Disclosure';
import { HelpFirst } from '../ui/HelpFirst';
import { useLook } from '../ui/look';
import { Sentence } from '../ui/Sentence';
import { textLanguage } from '../ui/text-language';
import { translateList, useTranslate } from '../ui/translate';
import { Connections } from './Connections';
import { DefinedHere } from './DefinedHere';
import { ExplainedText } from './ExplainedText';
import { listOtherNames } from './list-other-names';
import { Pronunciations } from './Pronunciations';
import { Provenance } from './Provenance';
import { RareActions } from './RareActions';
import { type OnMeaning, WhyMarked } from './WhyMarked';

export interface ExplainerBodyProps {
  readonly explainer: Explainer;
  readonly mentionText: string;
  readonly reason: MarkReason | null;
  /** Where the reader asked for it: whether it is decided that the words mean it. */
  readonly asked: 'decided' | 'undecided' | null;
  readonly version: string | null;
  readonly onMeaning: OnMeaning | undefined;
  /** Leads to where the page says what the mention stands for; left out where that is the mention itself. */
  readonly onShowDefinition: (() => void) | undefined;
  readonly onFollow: (concept: ConceptId) => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
}

/** Everything below the name: in short, more, connections, and where it comes from. */
export function ExplainerBody(props: ExplainerBodyProps) {
  const { explainer, mentionText, reason, asked, onMeaning, onShowDefinition, onFollow, onOpenArticle } = props;
  const translate = useTranslate();
  const startsOpen = useLook().level === 'more';
  const [isMoreOpen, setMoreOpen] = useState(startsOpen);
  const otherNames = listOtherNames(explainer, mentionText);
  return (
    <>
      <Pronunciations explainer={explainer} mentionText={mentionText}>
        {otherNames.length > 0 && (
          <p class="other-names">
            <Sentence
              message="card_also_called"
              slots={[
                <bdi key="names" lang={textLanguage}>
                  {translateList(translate, otherNames)}
                </bdi>,
              ]}
            />
          </p>
        )}
      </Pronunciations>
      {asked === 'undecided' && (
        <p class="can-mean">
          <Sentence message="card_undecided" slots={[<q key="words">{mentionText}</q>]} />
        </p>
      )}
      {reason?.kind === 'defined-here' && <DefinedHere long={reason.long} onShow={onShowDefinition} />}
      {explainer.help && <HelpFirst help={explainer.help} />}
      <p class="in-short" dir="auto" lang={textLanguage}>
        <ExplainedText text={explainer.inShort} terms={explainer.terms.inShort} onFollow={onFollow} />
      </p>
      <Disclosure class="more" label={translate('card_more')} startsOpen={startsOpen} onToggle={setMoreOpen}>
        <p dir="auto" lang={textLanguage}>
          <ExplainedText text={explainer.more} terms={explainer.terms.more} onFollow={onFollow} />
        </p>
      </Disclosure>
      <Connections connections={explainer.connections} sensitivity={explainer.sensitivity} onFollow={onFollow} />
      {reason && asked === null && (
        <WhyMarked concept={explainer.concept} reason={reason} mentionText={mentionText} onMeaning={onMeaning} />
      )}
      <Provenance explainer={explainer} onOpenArticle={onOpenArticle} />
      <RareActions explainer={explainer} withMore={isMoreOpen} version={props.version} />
    </>
  );
}
