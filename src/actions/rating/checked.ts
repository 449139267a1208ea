import { UserError } from '../../model/user-error';
import { messages } from '../../thai/messages';

/** What a schema can do. */
interface Schema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/**
 * What a page sent, as its schema says.
 *
 * @param bad what to tell where it is something else
 * @throws UserError where it is something else
 */
export const checked = <T>(schema: Schema<T>, request: unknown, bad: string = messages.badRequest()): T => {
  const parsed = schema.safeParse(request);
  if (!parsed.success) throw new UserError(bad);
  return parsed.data;
};
