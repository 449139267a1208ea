import { showSidebar } from '../../sheet/ui';
import { menuWords } from '../../thai/menu';
import { menuAction } from '../guard';

/** Menu: opens the sidebar for entering levels. */
export const openRatingSidebar = (): void =>
  menuAction(menuWords.rate, () => showSidebar('sidebar', menuWords.rate));
