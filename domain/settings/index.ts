export {
  defaultSettings,
  describeSite,
  isOn,
  isSiteOn,
  listNotMeant,
  type Settings,
  switchKnown,
  switchMeaning,
  switchSite,
} from './settings';
