import { showSidebar } from '../../sheet/ui';
import { rememberAccount } from '../../sheet/user';
import { menuWords } from '../../thai/menu';
import { menuAction } from '../guard';

/** Menu: opens the sidebar for entering levels. */
export const openRatingSidebar = (): void =>
  menuAction(menuWords.rate, () => {
    rememberAccount();
    showSidebar('sidebar', menuWords.rate);
  });
