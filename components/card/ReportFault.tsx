import { useId, useState } from 'preact/hooks';
import type { Explainer } from '../../domain/knowledge/index';
import { Disclosure } from '../ui/Disclosure';
import { type MessageKey, useTranslate } from '../ui/translate';
import { CopyText } from './CopyText';
import { describeReport, type Fault, faults } from './describe-report';

interface ReportFaultProps {
  readonly explainer: Explainer;
  /** Of the extension. */
  readonly version: string;
}

/** A report on an explainer, to be looked at and copied: nothing is sent. */
export function ReportFault({ explainer, version }: ReportFaultProps) {
  const translate = useTranslate();
  const group = useId();
  const [fault, setFault] = useState<Fault | null>(null);
  const report = fault && describeReport(explainer, version, fault, translate);
  return (
    <Disclosure class="report" label={translate('report_open')}>
      <fieldset class="report-faults">
        <legend>{translate('report_ask')}</legend>
        {(Object.entries(faults) as [Fault, MessageKey][]).map(([one, wording]) => (
          <label key={one}>
            <input type="radio" name={group} checked={fault === one} onChange={() => setFault(one)} />
            {translate(wording)}
          </label>
        ))}
      </fieldset>
      {report !== null && (
        <>
          <pre class="report-text">{report}</pre>
          <p>{translate('report_where')}</p>
          <CopyText key={fault} label={translate('report_copy')} text={report} />
        </>
      )}
    </Disclosure>
  );
}
