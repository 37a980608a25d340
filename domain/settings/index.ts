export {
  defaultSettings,
  describeSite,
  isOn,
  isSiteOn,
  listNotMeant,
  type Settings,
  switchMeaning,
  switchSite,
} from './settings';
