import type { ComponentChildren } from 'preact';
import type { ArticleHead } from '../../domain/knowledge/index';
import { ArticleLinks } from '../article/ArticleLinks';
import { Mark } from '../ui/Mark';
import { type MessageKey, useTranslate } from '../ui/translate';

export interface Shortcut {
  readonly id: string;
  /** What it does. */
  readonly name: string;
  /** The keys as the browser writes them; empty when it has none. */
  readonly keys: string;
}

export interface WelcomePageProps {
  readonly shortcuts: readonly Shortcut[];
  readonly articles: readonly ArticleHead[];
}

interface PartProps {
  readonly title: MessageKey;
  readonly children: ComponentChildren;
}

function Part({ title, children }: PartProps) {
  return (
    <section class="welcome-part">
      <h2>{useTranslate()(title)}</h2>
      {children}
    </section>
  );
}

/** What a reader sees once, after install. */
export function WelcomePage({ shortcuts, articles }: WelcomePageProps) {
  const translate = useTranslate();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <Mark />
        <h1>{translate('welcome_title')}</h1>
        <p class="welcome-lead">{translate('welcome_lead')}</p>
      </header>
      <section class="welcome-try" aria-labelledby="welcome-try-title">
        <h2 id="welcome-try-title">{translate('welcome_try_title')}</h2>
        <p class="welcome-try-text">{translate('welcome_try')}</p>
        <p class="welcome-hint">{translate('welcome_try_hint')}</p>
      </section>
      <div class="welcome-parts">
        <Part title="welcome_privacy_title">
          <p>
            {translate('welcome_privacy_1')} {translate('welcome_privacy_2')} {translate('welcome_privacy_3')}
          </p>
        </Part>
        <Part title="welcome_why_title">
          <p>{translate('welcome_why')}</p>
        </Part>
        <Part title="welcome_off_title">
          <p>{translate('welcome_off')}</p>
        </Part>
        <Part title="welcome_keys_title">
          <Shortcuts shortcuts={shortcuts} />
        </Part>
      </div>
      {articles.length > 0 && (
        <Part title="welcome_articles_title">
          <p>{translate('welcome_articles')}</p>
          <ArticleLinks articles={articles} />
        </Part>
      )}
      <p class="welcome-general">{translate('general_information')}</p>
    </main>
  );
}

function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const translate = useTranslate();
  return (
    <>
      <p>
        {translate('welcome_keys')} {translate('welcome_keys_list')}
      </p>
      <dl class="welcome-keys">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.id}>
            <dt>{shortcut.name}</dt>
            <dd>
              {shortcut.keys === '' ? (
                <span class="welcome-unset">{translate('welcome_keys_unset')}</span>
              ) : (
                <kbd dir="ltr">{shortcut.keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
