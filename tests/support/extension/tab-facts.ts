import type { TabFacts } from '../../../tab/describe-tab';
import { settingsView } from './settings-view';

/** An ordinary page that answers, and has nothing on it. */
export const tabFacts: TabFacts = {
  url: 'https://example.org/page',
  ownOrigin: 'chrome-extension://own/',
  loaded: true,
  mayReadPages: true,
  mayReadFiles: false,
  isForReading: true,
  settings: settingsView,
  frames: [[]],
  extents: ['whole'],
};
