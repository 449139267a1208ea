import { scriptCaller } from '../client/rpc';
import { sidebarWords } from '../thai/sidebar';

/** The sidebar's calls of the script. */
export const callScript = scriptCaller(sidebarWords.lost);
