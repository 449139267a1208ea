/** A failure that the user can mend. Its message is Thai, names the place and the mend, and is shown as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
