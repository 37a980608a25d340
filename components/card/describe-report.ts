import type { Explainer } from '../../domain/knowledge/index';
import type { MessageKey, Translate } from '../ui/translate';

/** What can be wrong with an explainer. Choices, as a page could hear what is typed over it. */
export const faults = {
  wrong: 'report_wrong',
  hard: 'report_hard',
  missing: 'report_missing',
  meaning: 'report_meaning',
  hurtful: 'report_hurtful',
} as const satisfies Record<string, MessageKey>;
export type Fault = keyof typeof faults;

/** A report for those who write the explainers: what it is about, and what is wrong; nothing of the page. */
export function describeReport(explainer: Explainer, version: string, fault: Fault, translate: Translate): string {
  const { concept, plainName, article } = explainer;
  return [
    translate('report_about', plainName, concept),
    translate('report_article', article.id, article.reviewed),
    `Interplay ${version}`,
    translate(faults[fault]),
  ].join('\n');
}
