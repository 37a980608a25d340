import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../domain/settings/index';

/** How what is ours looks on a page of others, as the reader chose. Our own pages have the theme on their root. */
export type Look = Pick<Settings, 'level' | 'theme' | 'sayFirst'>;

export const LookContext = createContext<Look>({ level: 'short', theme: 'system', sayFirst: false });

export function useLook(): Look {
  return useContext(LookContext);
}
