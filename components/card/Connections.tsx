import type { ConceptId, Sensitivity, ShownConnection } from '../../domain/knowledge/index';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { textLanguage } from '../ui/text-language';
import { translateCount, useTranslate } from '../ui/translate';
import { connectionWording, evidenceWording } from './connection-wording';

interface ConnectionRowProps {
  readonly connection: ShownConnection;
  readonly onFollow: (concept: ConceptId) => void;
}

/** One connection. The thread beside it is drawn by its evidence: solid, dashed or dotted; the words stand inside. */
function ConnectionRow({ connection, onFollow }: ConnectionRowProps) {
  const translate = useTranslate();
  const wording = connectionWording[connection.type];
  const name = (
    <bdi key="name" class="connection-name" lang={textLanguage}>
      {connection.toName}
    </bdi>
  );
  const label = <Sentence message={connection.reversed ? wording.reversed : wording.forward} slots={[name]} />;
  return (
    <li class="connection" data-evidence={connection.evidence}>
      <Disclosure label={label}>
        <p class="connection-sentence" dir="auto" lang={textLanguage}>
          {connection.sentence}
        </p>
        <p class="connection-foot">
          <span class="evidence">
            <span class="evidence-line" aria-hidden="true" />
            {translate(evidenceWording[connection.evidence])}
          </span>
          <button type="button" class="link-button" onClick={() => onFollow(connection.to)}>
            <span class="link-button-label">
              <Sentence
                message="card_follow"
                slots={[
                  <bdi key="name" lang={textLanguage}>
                    {connection.toName}
                  </bdi>,
                ]}
              />
            </span>
            <Icon name="go" />
          </button>
        </p>
      </Disclosure>
    </li>
  );
}

/** Nothing is counted where the words may be close to the reader. */
const calm: ReadonlySet<Sensitivity> = new Set(['self-harm', 'mental-health', 'eating']);

/** A card is no index: of many connections on the page, the best established are shown, the others on request. */
const mostAtFirst = 5;

interface ConnectionsProps {
  readonly connections: readonly ShownConnection[];
  readonly sensitivity: Sensitivity;
  readonly onFollow: (concept: ConceptId) => void;
}

/** What the concept has to do with others: those on the reader's page first, set apart. */
export function Connections({ connections, sensitivity, onFollow }: ConnectionsProps) {
  const translate = useTranslate();
  const onPage = connections.filter((connection) => connection.onPage);
  const beyond = connections.filter((connection) => !connection.onPage);
  const rows = (shown: readonly ShownConnection[]) => (
    <ul class="connections">
      {shown.map((connection) => (
        <ConnectionRow
          key={`${connection.type} ${connection.reversed} ${connection.to}`}
          connection={connection}
          onFollow={onFollow}
        />
      ))}
    </ul>
  );
  return (
    <>
      {onPage.length > 0 && (
        <section class="on-page">
          <h3 class="label">
            {calm.has(sensitivity)
              ? translate('card_on_page')
              : translateCount(translate, 'card_on_page', onPage.length)}
          </h3>
          {rows(onPage.slice(0, mostAtFirst))}
          {onPage.length > mostAtFirst && (
            <Disclosure label={translate('card_more_connections')}>{rows(onPage.slice(mostAtFirst))}</Disclosure>
          )}
        </section>
      )}
      {beyond.length > 0 && (
        <section class="beyond">
          <h3 class="label">{translate('card_beyond_page')}</h3>
          {rows(beyond)}
        </section>
      )}
    </>
  );
}
