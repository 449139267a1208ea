import { patientCaller } from '../client/rpc';
import { sidebarWords } from '../thai/sidebar';

/** One call of the script from the sidebar. */
export const callScript = patientCaller(sidebarWords.lost);
