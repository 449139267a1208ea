import { addMenu } from './sheet/ui';
import { menuWords } from './thai/menu';

/** Puts the add-in's menu into the host's menu bar; runs without any authority. */
export const onOpen = (): void =>
  addMenu(menuWords.menu, [
    [menuWords.prepare, 'prepareWorkbook'],
    [menuWords.rate, 'openRatingSidebar'],
    [menuWords.behaviours, 'openBehaviourSidebar'],
    [menuWords.progress, 'buildProgress'],
    [menuWords.documents, 'openDocuments'],
    [menuWords.development, 'draftDevelopment'],
    [menuWords.committee, 'buildCommittee'],
    [menuWords.salary, 'buildSalary'],
    [
      menuWords.closing,
      [
        [menuWords.sealRound, 'sealRound'],
        [menuWords.verifySeal, 'verifySeal'],
        [menuWords.reopenRound, 'reopenRound'],
      ],
    ],
    [menuWords.nextRound, 'startNextRound'],
    [
      menuWords.schools,
      [
        [menuWords.exportRound, 'exportRound'],
        [menuWords.importRounds, 'importRounds'],
      ],
    ],
    [menuWords.agencyForms, 'defineAgencyForms'],
    [menuWords.undo, 'undoLast'],
  ]);

/** Runs once, when the add-in is installed into an open workbook. */
export const onInstall = (): void => onOpen();
