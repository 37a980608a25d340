import { createRoot, hydrateRoot } from 'react-dom/client';
import { noteFaults, pageOf } from './notes';
import { app } from './react-app';

noteFaults();
const home = document.getElementById('app')!;
const onRecoverableError = (error: unknown) => void pageOf().faults.push(`recovered: ${error}`);
if (home.firstChild === null) createRoot(home, { onRecoverableError }).render(app());
pageOf().hydrate = () => void hydrateRoot(home, app(), { onRecoverableError });
