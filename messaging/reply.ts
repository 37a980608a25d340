/** Thrown to the asker when the other side refused or failed; the message is for logs, not for readers. */
export class RequestFailed extends Error {
  override name = 'RequestFailed';
}

export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/** @throws {RequestFailed} when it is no answer. */
export function readReply(raw: unknown): unknown {
  const reply = raw as Reply | undefined;
  if (reply?.ok === true) return reply.value;
  throw new RequestFailed(reply?.why ?? 'no answer');
}
