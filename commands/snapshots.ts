/** Draws every component in every state, in four themes, two widths and two directions: `npm run snapshots [-- --only card]`. */
import { parseArgs } from 'node:util';
import { readAsked } from './setup/read-asked';
import { drawSheets } from './snapshots/draw-sheets';
import { drawStories } from './snapshots/draw-stories';
import { listLooks } from './snapshots/looks';

const usage = `Draws every component in every state, to be looked at: pictures and contact sheets in .output/snapshots/.
  npm run snapshots [-- --only WORDS] [--look WORDS]
  --only card      stories whose names have this in them
  --look dark-320  looks whose names have this in them: light, dark, contrast or forced, then 380 or 320, then ltr or rtl`;

const { values } = readAsked(usage, () =>
  parseArgs({ options: { only: { type: 'string' }, look: { type: 'string' }, help: { type: 'boolean' } } }),
);
if (values.help) console.log(usage);
else await draw(values.only ?? '', values.look ?? '');

async function draw(only: string, look: string): Promise<void> {
  const looks = listLooks().filter(({ name }) => name.includes(look));
  const folder = '.output/snapshots';
  const pictures = await drawStories(looks, (story) => story.includes(only), folder);
  const sheets = await drawSheets(pictures, folder);
  console.log(`${pictures.length} pictures in ${folder}/; look at these:\n${sheets.join('\n')}`);
}
