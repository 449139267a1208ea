import { showSidebar } from '../../sheet/ui';
import { rememberAccount } from '../../sheet/user';
import { menuWords } from '../../thai/menu';
import { menuAction } from '../guard';

/** Ticking behaviours: what the menu opens and what its sidebar calls. */
export type {
  BehaviourBook,
  BehaviourPerson,
  BehavioursSaved,
  OpenBehaviours,
  PersonBehaviours,
  StandingAnswer,
} from './book';
export { loadBehaviourBook, loadBehaviours } from './load';
export { saveBehaviours } from './save';

/** Menu: opens the sidebar in which behaviours are ticked, one competency at a time. */
export const openBehaviourSidebar = (): void =>
  menuAction(menuWords.behaviours, () => {
    rememberAccount();
    showSidebar('behaviours', menuWords.behaviours);
  });
