import { addMenu } from './sheet/ui';
import { menuWords } from './thai/menu';

/** Puts the add-in's menu into the host's menu bar; runs without any authority. */
export const onOpen = (): void =>
  addMenu(menuWords.menu, [
    { caption: menuWords.prepare, calls: 'prepareWorkbook' },
    { caption: menuWords.rate, calls: 'openRatingSidebar' },
    { caption: menuWords.development, calls: 'draftDevelopment' },
    { caption: menuWords.behaviours, calls: 'openBehaviourSidebar' },
    { caption: menuWords.nextRound, calls: 'startNextRound' },
    { caption: menuWords.committee, calls: 'buildCommittee' },
    { caption: menuWords.documents, calls: 'openDocuments' },
    {
      caption: menuWords.closing,
      calls: [
        { caption: menuWords.sealRound, calls: 'sealRound' },
        { caption: menuWords.verifySeal, calls: 'verifySeal' },
        { caption: menuWords.reopenRound, calls: 'reopenRound' },
      ],
    },
    { caption: menuWords.undo, calls: 'undoLast' },
    { caption: menuWords.agencyForms, calls: 'defineAgencyForms' },
  ]);

/** Runs once, when the add-in is installed into an open workbook. */
export const onInstall = (): void => onOpen();
