import * as v from 'valibot';

type Schemas = Readonly<Record<string, v.GenericSchema>>;

export type RequestName<S extends Schemas> = keyof S & string;
export type Payload<S extends Schemas, K extends keyof S> = v.InferOutput<S[K]>;

/** A request that passed its schema. */
export type CheckedRequest<S extends Schemas> = {
  [K in RequestName<S>]: { readonly name: K; readonly payload: Payload<S, K> };
}[RequestName<S>];

const envelope = v.strictObject({ name: v.pipe(v.string(), v.maxLength(40)), payload: v.unknown() });

/**
 * Answers the request if its name is on the list and its payload is exactly what the schema says; null for anything
 * else. The result is built by the schema, so fields nobody asked for never travel on.
 */
export function checkRequest<S extends Schemas>(schemas: S, raw: unknown): CheckedRequest<S> | null {
  const outer = v.safeParse(envelope, raw);
  if (!outer.success || !Object.hasOwn(schemas, outer.output.name)) return null;
  const schema = schemas[outer.output.name];
  const inner = schema === undefined ? null : v.safeParse(schema, outer.output.payload);
  if (!inner?.success) return null;
  return { name: outer.output.name, payload: inner.output } as CheckedRequest<S>;
}

/** Whether an answer is what its schema says. */
export function isAnswer(schema: v.GenericSchema, answer: unknown): boolean {
  return v.is(schema, answer);
}
