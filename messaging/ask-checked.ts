import { askBackground } from './ask-background';
import { isAnswer, type Payload } from './check';
import { type BackgroundAnswers, type BackgroundSchemas, checkedAnswers } from './protocol';
import { RequestFailed } from './reply';

/** As `askBackground`, for answers that have a schema. @throws {RequestFailed} also when the answer is not what it says. */
export async function askChecked<K extends keyof typeof checkedAnswers & keyof BackgroundSchemas>(
  name: K,
  payload: Payload<BackgroundSchemas, K>,
): Promise<BackgroundAnswers[K]> {
  const answer = await askBackground(name, payload);
  if (!isAnswer(checkedAnswers[name], answer)) throw new RequestFailed(`${name} is answered by what it is not`);
  return answer;
}
