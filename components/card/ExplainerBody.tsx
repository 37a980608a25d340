import type { ArticleId, ConceptId, Explainer, MarkReason } from '../../domain/knowledge/index';
import { Disclosure } from '../ui/Disclosure';
import { HelpFirst } from '../ui/HelpFirst';
import { useLook } from '../ui/look';
import { Sentence } from '../ui/Sentence';
import { textLanguage } from '../ui/text-language';
import { translateList, useTranslate } from '../ui/translate';
import { Connections } from './Connections';
import { DefinedHere } from './DefinedHere';
import { Provenance } from './Provenance';
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

interface ExplainerBodyProps {
  readonly explainer: Explainer;
  readonly mentionText: string;
  readonly reason: MarkReason | null;
  readonly onMeaning: OnMeaning | undefined;
  /** Leads to where the page says what the mention stands for; left out where that is the mention itself. */
  readonly onShowDefinition: (() => void) | undefined;
  readonly onFollow: (concept: ConceptId) => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
}

/** Everything below the name: in short, more, connections, and where it comes from. */
export function ExplainerBody(props: ExplainerBodyProps) {
  const { explainer, mentionText, reason, onMeaning, onShowDefinition, onFollow, onOpenArticle } = props;
  const translate = useTranslate();
  const otherNames = listOtherNames(explainer, mentionText);
  return (
    <>
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
      {reason?.kind === 'defined-here' && <DefinedHere long={reason.long} onShow={onShowDefinition} />}
      {explainer.help && <HelpFirst help={explainer.help} />}
      <p class="in-short" dir="auto" lang={textLanguage}>
        {explainer.inShort}
      </p>
      <Disclosure class="more" label={translate('card_more')} startsOpen={useLook().level === 'more'}>
        <p dir="auto" lang={textLanguage}>
          {explainer.more}
        </p>
      </Disclosure>
      <Connections connections={explainer.connections} sensitivity={explainer.sensitivity} onFollow={onFollow} />
      {reason && (
        <WhyMarked concept={explainer.concept} reason={reason} mentionText={mentionText} onMeaning={onMeaning} />
      )}
      <Provenance explainer={explainer} onOpenArticle={onOpenArticle} />
    </>
  );
}
