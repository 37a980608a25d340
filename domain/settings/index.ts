export { defaultSettings, describeSite, isOn, isSiteOn, type Settings, switchSite } from './settings';
