import type { Theme } from '../../domain/settings/index';

const KEY = 'theme';

/**
 * Puts one of our own pages into the reader's colours, now and the next time from its first paint on: the settings answer only
 * after that, so the name of the theme is also kept where a page can read it at once. Other open pages of ours follow.
 */
export function showTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Where nothing may be kept, a page is in the right colours a moment later.
  }
}

/** Puts a page into the colours that were last shown, and follows when another page shows others. */
export function followTheme(): void {
  try {
    applyTheme(localStorage.getItem(KEY));
    addEventListener('storage', ({ key, newValue }) => {
      if (key === KEY || key === null) applyTheme(newValue);
    });
  } catch {
    // As above.
  }
}

/** The system's colours need no name, and a name that is none of ours is theirs too. */
export function applyTheme(theme: string | null): void {
  if (theme === null || theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
