import { scriptCaller } from '../client/rpc';
import { dialogWords } from '../thai/documents';

/** The dialog's calls of the script. */
export const callScript = scriptCaller(dialogWords.lost);
