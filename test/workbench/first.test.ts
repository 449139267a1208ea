import { openSampleSchool, typeCells } from '../../workbench/headless';
import { openTestBench } from '../support/workbench';

test('sample', async () => {
  const bench = await openTestBench();
  await openSampleSchool(bench);
  const e = bench.state.engine;
  const dump = (tab: string, r0: number, r1: number, c0: number, c1: number) => {
    const sheet = e.book.getSheetByName(tab)!.getSheet();
    for (let r = r0; r < r1; r++)
      process.stdout.write(
        `${Array.from({ length: c1 - c0 }, (_, c) => JSON.stringify(e.value(sheet, r, c + c0))).join('|')}\n`,
      );
  };
  const sheet = e.book.getSheetByName('ผลการประเมิน')!.getSheet();
  process.stdout.write(`${JSON.stringify(sheet.getCellRaw(1, 4))} \n`);
  dump('ผลการประเมิน', 1, 3, 0, 11);
  typeCells(e, 'ผลการประเมิน', 20, 1, [
    ["='ครูผู้ช่วย'!BG3", "=INDEX('ครูผู้ช่วย'!$BG$3:$BG$14,1)", "=MATCH($A2,'ครูผู้ช่วย'!$A$3:$A$14,0)", "='ครูผู้ช่วย'!A3"],
  ]);
  await e.settle();
  dump('ผลการประเมิน', 19, 20, 0, 6);
  e.api.getFormula().executeCalculation();
  await e.api.getFormula().onCalculationResultApplied();
  dump('ผลการประเมิน', 1, 3, 0, 11);
  dump('ผลการประเมิน', 19, 20, 0, 6);
  bench.dispose();
});
