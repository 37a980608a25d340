import { useEffect } from 'preact/hooks';
import type { Theme } from '../../domain/settings/index';
import { showTheme } from './theme';

/** Keeps one of our own pages in the reader's colours, once they are known. */
export function useTheme(theme: Theme | undefined): void {
  useEffect(() => {
    if (theme !== undefined) showTheme(theme);
  }, [theme]);
}
