import type { Theme } from '../../domain/settings/index';

const KEY = 'theme';

/**
 * Set where another page has said since which theme was chosen: what it says is later than any answer that was asked for. On
 * the element, as what follows is a script of its own (entrypoints/theme), with nothing in common with the page's others.
 */
const FOLLOWED = 'themeFollowed';

/**
 * For the page where it is chosen: puts it into these colours, and keeps the name of the theme where pages of ours can read it
 * at once, from their first paint on: the settings answer only after that. Open pages of ours follow.
 */
export function keepTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Where nothing may be kept, a page is in the right colours a moment later.
  }
}

/**
 * Puts one of our own pages into the reader's colours, as the settings answer. An answer may come late, after a choice that
 * it does not know of, so it is kept for no other page, and changes none that follows a choice.
 */
export function showTheme(theme: Theme): void {
  if (document.documentElement.dataset[FOLLOWED] === undefined) applyTheme(theme);
}

/** Puts a page into the colours that were last chosen, and follows when others are. */
export function followTheme(): void {
  try {
    applyTheme(localStorage.getItem(KEY));
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== KEY && key !== null) return;
      document.documentElement.dataset[FOLLOWED] = '';
      applyTheme(newValue);
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
