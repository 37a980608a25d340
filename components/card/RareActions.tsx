import type { Explainer } from '../../domain/knowledge/index';
import { useTranslate } from '../ui/translate';
import { CopyText } from './CopyText';
import { describeCitation } from './describe-citation';
import { ReportFault } from './ReportFault';

interface RareActionsProps {
  readonly explainer: Explainer;
  /** The longer text is copied only where it is shown. */
  readonly withMore: boolean;
  /** Of the extension; null where no report is wanted. */
  readonly version: string | null;
}

/** What is seldom wanted stands quietly at the end of what a card says. */
export function RareActions({ explainer, withMore, version }: RareActionsProps) {
  const translate = useTranslate();
  return (
    <div class="rare">
      <CopyText label={translate('card_copy')} text={describeCitation(explainer, withMore, translate)} />
      {version !== null && <ReportFault explainer={explainer} version={version} />}
    </div>
  );
}
