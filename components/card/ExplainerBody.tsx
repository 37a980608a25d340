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
import { Pronunciations } from './Pronunciations';
import { Provenance } from './Provenance';
import { RareActions } from './RareActions';
import { type OnMeaning, WhyMarked } from './WhyMarked';

/** One line of them: more would push the meaning out of a small card, and make a list that nobody reads. */
const shownNames = 2;

/** The other names: the one on the page first, then the medical one; none twice, whatever its case. */
function listOtherNames({ plainName, name, alsoCalled }: Explainer, mentionText: string): readonly string[] {
  const met = mentionText.toLowerCase();
  const byFolded = new Map([name, ...alsoCalled].map((other) => [other.toLowerCase(), other]));
  byFolded.delete(plainName.toLowerCase());
  const others = [...byFolded.values()].sort(
    (left, right) => Number(right.toLowerCase() === met) - Number(left.toLowerCase() === met),
  );
  return others.slice(0, shownNames);
}

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
