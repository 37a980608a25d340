import { createApp, createSSRApp } from 'vue';
import { noteFaults, pageOf } from './notes';
import { App } from './vue-app';

noteFaults();
const start = (create: typeof createApp) => {
  const app = create(App);
  app.config.errorHandler = (error) => void pageOf().faults.push(`caught: ${error}`);
  app.mount('#app');
};
if (document.getElementById('app')!.firstChild === null) start(createApp);
pageOf().hydrate = () => start(createSSRApp);
