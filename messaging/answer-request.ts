import { checkRequest } from './check';
import type { Reply } from './reply';

/** Firefox: a foreign promise returned from a listener answers `undefined`, hence the native async function. */
export async function answerRequest<S extends Parameters<typeof checkRequest>[0], Sender>(
  schemas: S,
  handlers: object,
  raw: unknown,
  sender: Sender,
): Promise<Reply> {
  const request = checkRequest(schemas, raw);
  if (request === null) return { ok: false, why: 'not a request this sender may make' };
  const answer = (handlers as Record<string, (payload: unknown, sender: Sender) => unknown>)[request.name];
  try {
    return { ok: true, value: await answer?.(request.payload, sender) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
