import { type MessageKey, useTranslate } from '../ui/translate';
import type { TabView, UnavailableReason } from './tab-view';

interface Notice {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly action?: 'grant' | 'reload';
}

const unavailable: Readonly<Record<UnavailableReason, Notice>> = {
  'browser-page': { title: 'popup_browser_page_title', text: 'popup_browser_page' },
  'extension-store': { title: 'popup_store_title', text: 'popup_store' },
  'own-page': { title: 'popup_own_page_title', text: 'popup_own_page' },
  pdf: { title: 'popup_pdf_title', text: 'popup_pdf' },
  'other-document': { title: 'popup_other_document_title', text: 'popup_other_document' },
  'local-file': { title: 'popup_local_file_title', text: 'popup_local_file' },
  'no-permission': { title: 'popup_no_permission_title', text: 'popup_no_permission', action: 'grant' },
  'needs-reload': { title: 'popup_needs_reload_title', text: 'popup_needs_reload', action: 'reload' },
  failed: { title: 'popup_failed_title', text: 'popup_failed' },
};

/** Null while there is nothing to say yet. */
export function findNotice(tab: TabView): Notice | null {
  switch (tab.state) {
    case 'loading':
      return null;
    case 'paused':
      return { title: 'popup_paused_title', text: 'popup_paused' };
    case 'site-off':
      return { title: 'popup_site_off_title', text: 'popup_site_off' };
    case 'unavailable':
      return unavailable[tab.reason];
    case 'terms':
      return { title: 'popup_empty_title', text: 'popup_empty' };
  }
}

interface PageNoticeProps {
  readonly tab: TabView;
  readonly onGrant: () => void;
  readonly onReload: () => void;
}

/** Why there are no words to list, and what can be done about it. */
export function PageNotice({ tab, onGrant, onReload }: PageNoticeProps) {
  const translate = useTranslate();
  const notice = findNotice(tab);
  return (
    <div class="page-notice">
      <div>
        {notice === null ? (
          <p class="page-notice-waiting">{translate('popup_loading')}</p>
        ) : (
          <>
            <h2 class="page-notice-title">{translate(notice.title)}</h2>
            <p>{translate(notice.text)}</p>
          </>
        )}
      </div>
      {notice?.action === 'grant' && (
        <button type="button" class="button button-main" onClick={onGrant}>
          {translate('popup_grant')}
        </button>
      )}
      {notice?.action === 'reload' && (
        <button type="button" class="button button-main" onClick={onReload}>
          {translate('popup_reload')}
        </button>
      )}
    </div>
  );
}
