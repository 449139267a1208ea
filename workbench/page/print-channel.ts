import type { Engine } from '../engine/engine';
import { sheetNumber } from '../host/sheet';
import { printOptions, printView } from '../print/print-view';
import { printedTab } from '../print/printed-tab';

const CHANNEL = 'workbench-print';

interface Answer {
  readonly to: string;
  readonly title: string;
  readonly pages: string;
}

/** Answers pages that were opened by an export link: the workbook lives in the workbench's page alone. */
export const answerPrints = (engine: Engine, inTurn: (task: () => Promise<void>) => Promise<void>): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<{ ask?: string }>) => {
    const { ask } = data;
    if (ask === undefined) return;
    void inTurn(async () => {
      await engine.settle();
      channel.postMessage(answer(engine, ask));
    });
  });
};

const answer = (engine: Engine, ask: string): Answer => {
  try {
    const query = new URLSearchParams(ask);
    const tab = engine.book
      .getSheets()
      .find((sheet) => String(sheetNumber(sheet.getSheetId())) === query.get('gid'));
    if (!tab) throw new Error(`No tab has the id ${query.get('gid')}`);
    const name = tab.getSheetName();
    return { to: ask, title: name, pages: printView(printedTab(engine, name), printOptions(query)) };
  } catch (error) {
    return { to: ask, title: 'PDF', pages: `<p>${String(error)}</p>` };
  }
};

/** Asks the workbench's page for the pages of an export link. */
export const askPrint = (ask: string): Promise<Answer> =>
  new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.to === ask) resolve(data);
    });
    channel.postMessage({ ask });
  });
