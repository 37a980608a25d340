import type { ComponentChildren } from 'preact';
import type { ArticleHead } from '../../domain/knowledge/index';
import { ArticleLinks } from '../article/ArticleLinks';
import type { Shortcut } from '../shortcuts/read-shortcuts';
import { ShortcutList } from '../shortcuts/ShortcutList';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { Sentence } from '../ui/Sentence';
import { TextLanguageNote } from '../ui/TextLanguageNote';
import { textLanguage } from '../ui/text-language';
import { type MessageKey, translateCount, useTranslate } from '../ui/translate';

export interface WelcomePageProps {
  readonly shortcuts: readonly Shortcut[];
  readonly articles: readonly ArticleHead[];
  readonly onOpenSettings: () => void;
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
export function WelcomePage({ shortcuts, articles, onOpenSettings }: WelcomePageProps) {
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
        <p class="welcome-try-text" lang={textLanguage}>
          {translate('welcome_try')}
        </p>
        <p class="welcome-hint">
          {translate('welcome_try_hint')}
          <TextLanguageNote />
        </p>
        <KeysHint shortcuts={shortcuts} />
      </section>
      <div class="welcome-parts">
        <Part title="welcome_keep_title">
          <p>{translate('welcome_keep')}</p>
        </Part>
        <Part title="welcome_privacy_title">
          <p>{translate('welcome_privacy')}</p>
        </Part>
        <Part title="welcome_why_title">
          <p>{translate('welcome_why')}</p>
        </Part>
        <Part title="welcome_off_title">
          <p>{translate('welcome_off')}</p>
          <button type="button" class="link-button" onClick={onOpenSettings}>
            <span class="link-button-label">{translate('welcome_settings')}</span>
            <Icon name="go" />
          </button>
        </Part>
        <Part title="welcome_keys_title">
          <p>{translate('welcome_keys')}</p>
          <Disclosure label={translate('welcome_keys_show')}>
            <ShortcutList shortcuts={shortcuts} />
          </Disclosure>
        </Part>
      </div>
      {articles.length > 0 && (
        <Part title="welcome_articles_title">
          <p>{translate('welcome_articles')}</p>
          <Disclosure label={translateCount(translate, 'welcome_articles_show', articles.length)}>
            <ArticleLinks articles={articles} />
          </Disclosure>
        </Part>
      )}
      <p class="welcome-general">{translate('general_information')}</p>
    </main>
  );
}

/** The keys to try, as they really are; nothing where the reader has set none. */
function KeysHint({ shortcuts }: Pick<WelcomePageProps, 'shortcuts'>) {
  const keysOf = (id: string) => shortcuts.find((shortcut) => shortcut.id === id)?.keys ?? '';
  const slots = [keysOf('next-term'), keysOf('open-term')].map((keys) => (
    <kbd key={keys} dir="ltr">
      {keys}
    </kbd>
  ));
  if (keysOf('next-term') === '' || keysOf('open-term') === '') return null;
  return (
    <p class="welcome-hint">
      <Sentence message="welcome_try_keys" slots={slots} />
    </p>
  );
}
